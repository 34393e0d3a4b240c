package org.wapenfeit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.wapenfeit.build.BuildReport;
import org.wapenfeit.graph.Rejected;

/** Says at the end of a run what came of it. */
final class Summary {
  /** Of a thousand bad files people read no more than the first. */
  private static final int MOST = 100;

  private Summary() {}

  static void print(BuildReport report, Loudness loudness, PrintWriter err) {
    some("skipped", report.skipped(), err);
    if (loudness.isQuiet()) {
      err.flush();
      return;
    }
    some("note:", report.resemblances(), err);
    some("left out", report.rejected(), err);
    err.println(line(report));
    err.flush();
  }

  private static void some(String what, List<?> all, PrintWriter err) {
    all.stream().limit(MOST).forEach(one -> err.println(what + " " + one));
    if (all.size() > MOST) {
      err.println(what + " " + (all.size() - MOST) + " more");
    }
  }

  private static String line(BuildReport report) {
    long leftOut = report.rejected().stream().map(Rejected::claim).distinct().count();
    double seconds = report.took().toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%d articles read%s, %d skipped; %d claims%s, %d triples; %.1f s, %.1f articles/s",
        report.files(),
        report.files() == report.articles() ? "" : " (" + report.articles() + " different)",
        report.skipped().size(),
        report.claims(),
        leftOut == 0 ? "" : " (" + leftOut + " more left out)",
        report.triples(),
        seconds,
        seconds > 0 ? report.files() / seconds : 0);
  }
}
