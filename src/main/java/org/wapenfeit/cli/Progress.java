package org.wapenfeit.cli;

import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far a run is, on standard error and only when somebody looks at it. */
final class Progress implements IntConsumer, AutoCloseable {
  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * Progress over a number of inputs.
   *
   * @param inputs counts them; asked only when the bar is shown
   * @param loudness without a bar for the quiet, and for the verbose, who see each article
   */
  static Progress over(LongSupplier inputs, Loudness loudness) {
    if (!isTerminal() || loudness.isQuiet() || loudness.isVerbose()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setUnit(" articles", 1)
            .setInitialMax(inputs.getAsLong())
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .showSpeed()
            .build());
  }

  /** Java knows of standard output only; the start script tells of standard error. */
  private static boolean isTerminal() {
    return "1".equals(System.getenv("WAPENFEIT_TERMINAL"));
  }

  @Override
  public void accept(int done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
