package org.wapenfeit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wapenfeit.article.Reading;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.print.ArticlePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wapenfeit claims}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Prints what is understood of an article, sentence by sentence: the tree, the entities, and"
            + " the claims with every slot and the entry or rule behind each.",
    footer = {
      "",
      "Examples:",
      "  wapenfeit claims bericht.txt",
      "  wapenfeit claims bericht.txt --date 2024-11-19 | less"
    })
final class ClaimsCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "files, folders, patterns in quotes, - for standard input")
  private List<String> articles;

  @Mixin private InputOptions inputs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int skipped = 0;
    ClaimExtractor extractor = Extractors.standard();
    try (Stream<Reading> readings = inputs.read(articles, System.in)) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        if (reading instanceof Reading.Read read) {
          Wapenfeit.out(spec).print(ArticlePrinter.print(extractor.extract(read.article())));
        } else {
          Wapenfeit.err(spec).println("wapenfeit: " + reading);
          skipped++;
        }
      }
    }
    Wapenfeit.out(spec).flush();
    return skipped == 0 ? 0 : 1;
  }
}
