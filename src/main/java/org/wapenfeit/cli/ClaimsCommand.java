package org.wapenfeit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Reading;
import org.wapenfeit.build.MemorySink;
import org.wapenfeit.build.StandardTools;
import org.wapenfeit.build.Tools;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.graph.GraphFormat;
import org.wapenfeit.graph.GraphWriter;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.print.ArticlePrinter;
import org.wapenfeit.print.ClaimJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  wapenfeit claims bericht.txt --date 2024-11-19 | less",
      "  wapenfeit claims bericht.txt --explain",
      "  wapenfeit claims bericht.txt --format json"
    })
final class ClaimsCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "files, folders, patterns in quotes, - for standard input")
  private List<String> articles;

  @Mixin private InputOptions inputs;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});",
        "json has an object an article, in the form of gold claims; turtle is the graph"
      })
  private Format format;

  @Option(
      names = "--explain",
      description = {
        "tell for each entity what speaks for it and which candidates were left, and for each",
        "sentence of war without a claim which words have which entry and what was missing"
      })
  private boolean explain;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  /** How claims are written. */
  enum Format {
    text,
    json,
    turtle
  }

  @Override
  public Integer call() throws IOException {
    Function<Article, String> printer = printer();
    int skipped = 0;
    try (Stream<Reading> readings = inputs.read(articles, System.in)) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        if (reading instanceof Reading.Read read) {
          Wapenfeit.out(spec).print(printer.apply(read.article()));
        } else {
          Wapenfeit.err(spec).println("wapenfeit: " + reading);
          skipped++;
        }
      }
    }
    Wapenfeit.out(spec).flush();
    return skipped == 0 ? 0 : 1;
  }

  private Function<Article, String> printer() {
    if (format == Format.turtle) {
      Tools tools = StandardTools.load();
      return article -> turtle(tools, article);
    }
    ClaimExtractor extractor = Extractors.standard();
    if (explain) {
      return format == Format.json
          ? article -> ClaimJson.print(extractor.explain(article))
          : article -> ArticlePrinter.print(extractor.explain(article));
    }
    return format == Format.json
        ? article -> ClaimJson.print(extractor.extract(article))
        : article -> ArticlePrinter.print(extractor.extract(article));
  }

  private static String turtle(Tools tools, Article article) {
    MemorySink graphs = new MemorySink();
    graphs.keep(tools.grapher().toGraph(tools.extractor().extract(article)).article());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new GraphWriter(Prefixes.standard()).write(graphs.export(tools), GraphFormat.TURTLE, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
