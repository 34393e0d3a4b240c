package org.wapenfeit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.wapenfeit.build.BuildReport;

/** Says at the end of a run what came of it. */
final class Summary {
  /** Of a thousand bad files people read no more than the first. */
  private static final int MOST = 100;

  private Summary() {}

  static void print(BuildReport report, PrintWriter err) {
    report.skipped().stream().limit(MOST).forEach(s -> err.println("skipped " + s));
    if (report.skipped().size() > MOST) {
      err.println("skipped " + (report.skipped().size() - MOST) + " more");
    }
    err.println(line(report));
    err.flush();
  }

  private static String line(BuildReport report) {
    double seconds = report.took().toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%d articles read%s, %d skipped; %d claims%s, %d triples; %.1f s, %.1f articles/s",
        report.files(),
        report.files() == report.articles() ? "" : " (" + report.articles() + " different)",
        report.skipped().size(),
        report.claims(),
        report.dropped() == 0 ? "" : " (" + report.dropped() + " left out: against the shapes)",
        report.triples(),
        seconds,
        seconds > 0 ? report.files() / seconds : 0);
  }
}
