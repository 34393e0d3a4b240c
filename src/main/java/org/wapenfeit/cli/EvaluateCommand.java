package org.wapenfeit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Reading;
import org.wapenfeit.build.BuildListener;
import org.wapenfeit.build.BuildOptions;
import org.wapenfeit.build.BuildRun;
import org.wapenfeit.build.MemoryGraph;
import org.wapenfeit.build.MemorySink;
import org.wapenfeit.build.StandardTools;
import org.wapenfeit.build.Tools;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Weights;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.quality.GoldFiles;
import org.wapenfeit.quality.ScoreTable;
import org.wapenfeit.quality.Scorer;
import org.wapenfeit.quality.Scores;
import org.wapenfeit.quality.SlotClaim;
import org.wapenfeit.query.QueryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wapenfeit evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Compares the claims that are found with claims that people wrote down (gold).",
      "Reads the articles that the gold is about, puts their claims into a graph, asks it"
          + " 'claim-slots', and prints precision, recall and F1 of claims and of each slot."
    },
    footer = {
      "",
      "Examples:",
      "  wapenfeit evaluate --gold gold",
      "  wapenfeit evaluate --gold gold --articles texts --worst 5",
      "  wapenfeit evaluate --gold gold --slots slots.csv --format json"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      arity = "1..*",
      required = true,
      paramLabel = "DIR",
      description = "folders with NAME.gold.json")
  private List<Path> gold;

  @Option(
      names = "--articles",
      arity = "1..*",
      paramLabel = "DIR",
      description = "folders with the articles (default: those of --gold)")
  private List<Path> articles = List.of();

  @Option(
      names = "--slots",
      paramLabel = "FILE",
      description = "compare these claims, a CSV result of 'claim-slots', instead of reading")
  private Path slots;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description =
          "decide by these weights, which 'learn' made, instead of those that come with it; 'rules':"
              + " by the rules alone")
  private String weights;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "print the N worst claims of each article, too")
  private int worst;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  /** How the scores are written. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    Map<String, List<SlotClaim>> wanted = GoldFiles.read(gold);
    Map<String, Article> texts = texts(wanted);
    Map<String, List<SlotClaim>> found = slots == null ? read(texts) : SlotsFile.read(slots);
    tellMissing(wanted, found);
    Scores scores = Scorer.score(wanted, found, name -> texts.get(name).text());
    if (worst > 0) {
      Wapenfeit.out(spec).print(ScoreTable.worst(scores, worst));
    }
    Wapenfeit.out(spec)
        .print(format == Format.json ? ScoreTable.json(scores) : ScoreTable.text(scores));
    Wapenfeit.out(spec).flush();
    return 0;
  }

  private Map<String, Article> texts(Map<String, List<SlotClaim>> wanted) throws IOException {
    List<Path> folders = new ArrayList<>(articles);
    folders.addAll(gold);
    Map<String, Article> texts = new LinkedHashMap<>();
    for (String name : wanted.keySet()) {
      texts.put(name, GoldArticles.find(name, folders));
    }
    return texts;
  }

  private Decider decider() throws IOException {
    if (weights == null) {
      return Weights.standard();
    }
    if (weights.equals("rules")) {
      return Decider.rules();
    }
    try (InputStream from = Files.newInputStream(Path.of(weights))) {
      return Weights.read(from);
    } catch (IOException e) {
      throw new DataException(
          weights + " holds no weights (" + e.getMessage() + "): give a file that 'learn' made");
    }
  }

  private Map<String, List<SlotClaim>> read(Map<String, Article> texts) throws IOException {
    Tools tools = StandardTools.load(decider());
    MemorySink sink = new MemorySink();
    new BuildRun(tools, sink, BuildOptions.standard(), BuildListener.NONE)
        .read(texts.values().stream().<Reading>map(Reading.Read::new).iterator());
    List<NamedGraph> graphs = sink.export(tools);
    graphs.add(tools.ontology().named(tools.iris()));
    DatasetGraph graph = MemoryGraph.union(graphs);
    return SlotQuery.claims((query, row) -> QueryRunner.select(graph, query, row));
  }

  private void tellMissing(
      Map<String, List<SlotClaim>> wanted, Map<String, List<SlotClaim>> found) {
    tell("no claim for", wanted, found);
    tell("no gold for", found, wanted);
  }

  private void tell(
      String what, Map<String, List<SlotClaim>> some, Map<String, List<SlotClaim>> others) {
    List<String> names =
        some.keySet().stream().filter(n -> !others.containsKey(n)).sorted().toList();
    if (!names.isEmpty()) {
      loudness.tell("wapenfeit: " + what + " " + String.join(", ", names));
    }
  }
}
