package org.wapenfeit.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wapenfeit.article.Reading;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.print.Gaps;
import org.wapenfeit.print.GapsPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wapenfeit gaps}. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Lists what articles have and the tables lack: names that stand in none, and sentences with"
          + " words of war that give no claim.",
      "Names and words come with how often they stand there, what was missing, and examples, the"
          + " most frequent first. docs/gazetteer.md tells how to add a name."
    },
    footer = {
      "",
      "Examples:",
      "  wapenfeit gaps articles/",
      "  wapenfeit gaps articles/ --top 50 > to-add.txt",
      "  wapenfeit gaps 'news/*.jsonl' --format json"
    })
final class GapsCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "files, folders, patterns in quotes, - for standard input")
  private List<String> articles;

  @Mixin private InputOptions inputs;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many names and words (default: ${DEFAULT-VALUE})")
  private int top;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});",
        "json has all names, words and sentences"
      })
  private Format format;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  /** How the lists are written. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    ClaimExtractor extractor = Extractors.standard();
    Gaps gaps = new Gaps();
    int skipped = 0;
    try (Stream<Reading> readings = inputs.read(articles, System.in)) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        if (reading instanceof Reading.Read read) {
          gaps.add(extractor.explain(read.article()));
        } else {
          Wapenfeit.err(spec).println("wapenfeit: " + reading);
          skipped++;
        }
      }
    }
    Wapenfeit.out(spec)
        .print(format == Format.json ? GapsPrinter.json(gaps) : GapsPrinter.text(gaps, top));
    Wapenfeit.out(spec).flush();
    return skipped == 0 ? 0 : 1;
  }
}
