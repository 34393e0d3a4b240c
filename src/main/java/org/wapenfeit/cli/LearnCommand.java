package org.wapenfeit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wapenfeit.article.Article;
import org.wapenfeit.decision.LearntModel;
import org.wapenfeit.decision.Weights;
import org.wapenfeit.learn.Coverage;
import org.wapenfeit.learn.DecisionTrainer;
import org.wapenfeit.quality.GoldFiles;
import org.wapenfeit.quality.ScoreTable;
import org.wapenfeit.quality.Scorer;
import org.wapenfeit.quality.Scores;
import org.wapenfeit.quality.SlotClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wapenfeit learn}. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Learns from annotated articles which possible claims and fillers are right.",
      "The same articles give the same weights. Prints how well each third of the articles is read"
          + " with what was learnt from the others, folder by folder."
    },
    footer = {
      "",
      "Examples:",
      "  wapenfeit learn src/corpus/train --out weights.tsv.gz",
      "  wapenfeit learn src/corpus/train --out weights.tsv.gz --worst 5"
    })
final class LearnCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "folders with NAME.gold.json and the articles beside them")
  private List<Path> folders;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "weights.tsv.gz",
      description = "file for the weights (default: ${DEFAULT-VALUE})")
  private Path output;

  @Option(
      names = "--coverage",
      description = "learn nothing, and list what the gold has and extraction does not propose")
  private boolean coverage;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "print the N worst claims of each article, too")
  private int worst;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Map<String, List<SlotClaim>> gold = GoldFiles.read(folders);
    Map<String, Article> articles = new LinkedHashMap<>();
    for (String name : gold.keySet()) {
      articles.put(name, GoldArticles.find(name, folders));
    }
    if (coverage) {
      Coverage.of(articles, gold).forEach(Wapenfeit.out(spec)::println);
      Wapenfeit.out(spec).flush();
      return 0;
    }
    DecisionTrainer trainer = new DecisionTrainer(articles, gold, loudness::tell);
    List<Weights> folds = new ArrayList<>();
    Map<String, LearntModel> weights = trainer.trained(folds);
    try (OutputStream to = Files.newOutputStream(output)) {
      Weights.write(weights, to);
    }
    Map<String, List<SlotClaim>> found = trainer.crossRead(folds);
    for (Path folder : folders) {
      Map<String, List<SlotClaim>> wanted = new LinkedHashMap<>(gold);
      wanted.keySet().retainAll(GoldFiles.read(List.of(folder)).keySet());
      Wapenfeit.out(spec).println(folder);
      print(Scorer.score(wanted, found, name -> articles.get(name).text()));
    }
    return 0;
  }

  private void print(Scores scores) {
    if (worst > 0) {
      Wapenfeit.out(spec).print(ScoreTable.worst(scores, worst));
    }
    Wapenfeit.out(spec).print(ScoreTable.text(scores));
    Wapenfeit.out(spec).flush();
  }
}
