package org.wapenfeit.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.ArticleReaders;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.decision.Weights;
import org.wapenfeit.quality.GoldFiles;
import org.wapenfeit.quality.SlotClaim;

class DecisionTrainerTest {
  private static final Path GOLD = Path.of("src/test/resources/articles");
  private static final Path TEXTS = Path.of("src/main/resources/articles");

  private final Map<String, List<SlotClaim>> gold = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();

  /** Three bundled articles, one for each third. */
  DecisionTrainerTest() throws Exception {
    for (var entry : GoldFiles.read(List.of(GOLD)).entrySet()) {
      if (articles.size() < 3 && entry.getKey().endsWith(".txt")) {
        gold.put(entry.getKey(), entry.getValue());
        byte[] text = Files.readAllBytes(TEXTS.resolve(entry.getKey()));
        articles.put(
            entry.getKey(), new ArticleReaders().read(entry.getKey(), text, Metadata.UNKNOWN));
      }
    }
  }

  @Test
  void eachArticleIsReadByWeightsThatHaveNotSeenIt() {
    List<String> told = new ArrayList<>();
    DecisionTrainer trainer = new DecisionTrainer(articles, gold, told::add);
    List<Weights> thirds = new ArrayList<>();
    trainer.trained(thirds);
    assertEquals(3, thirds.size());
    assertEquals(articles.keySet(), trainer.crossRead(thirds).keySet());
    assertEquals(List.of(0, 1, 2), articles.keySet().stream().map(trainer::foldOf).toList());
    assertTrue(told.contains("slotsAgain learnt"), told.toString());
  }

  @Test
  void coverageTellsWhatIsNotProposed() {
    List<String> lines = Coverage.of(articles, gold);
    assertTrue(
        lines.stream().anyMatch(l -> l.matches("claim: \\d+ of \\d+ proposed")), lines.toString());
    assertTrue(
        lines.stream().anyMatch(l -> l.matches("agent: \\d+ of \\d+ proposed")), lines.toString());
  }
}
