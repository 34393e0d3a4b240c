package org.wapenfeit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wapenfeit.quality.ClaimDiff;
import org.wapenfeit.quality.ClaimDiff.Kind;
import org.wapenfeit.quality.SlotClaim;
import org.wapenfeit.query.QueryRunner;
import org.wapenfeit.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wapenfeit diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Compares the claims of two stores, article by article (by file name): which were lost (-),"
          + " gained (+) and changed (~).",
      "A claim is changed when it rests on the same or nearly the same words and its fillers"
          + " differ."
    },
    footer = {"", "Examples:", "  wapenfeit diff store-of-last-week store"})
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "STORE1", description = "folder of the store before")
  private Path before;

  @Parameters(index = "1", paramLabel = "STORE2", description = "folder of the store after")
  private Path after;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<ClaimDiff> all = ClaimDiff.of(claims(before), claims(after));
    PrintWriter out = Wapenfeit.out(spec);
    String article = "";
    for (ClaimDiff diff : all) {
      if (!diff.article().equals(article)) {
        article = diff.article();
        out.println("== " + article);
      }
      print(diff, out);
    }
    out.flush();
    loudness.tell(
        count(all, Kind.gained)
            + " gained, "
            + count(all, Kind.lost)
            + " lost, "
            + count(all, Kind.changed)
            + " changed");
    return 0;
  }

  private static void print(ClaimDiff diff, PrintWriter out) {
    String sign = diff.kind() == Kind.lost ? "-" : diff.kind() == Kind.gained ? "+" : "~";
    out.println(sign + " \"" + diff.evidence().replaceAll("\\s+", " ") + "\"");
    diff.removed().forEach(f -> out.println("    - " + f));
    diff.added().forEach(f -> out.println("    + " + f));
  }

  private static long count(List<ClaimDiff> all, Kind kind) {
    return all.stream().filter(d -> d.kind() == kind).count();
  }

  private static Map<String, List<SlotClaim>> claims(Path folder) throws IOException {
    try (ClaimStore store = ClaimStore.open(folder)) {
      return SlotQuery.claims((query, row) -> QueryRunner.select(store.dataset(), query, row));
    }
  }
}
