package org.wapenfeit.language.train;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wapenfeit.language.DutchAnalyzer;

/** Measures on a fifth of the test sets where they lie beside the project. */
class ModelQualityTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final int EVERY = 5;

  @ParameterizedTest
  @ValueSource(strings = {"lassytest", "alpinotest"})
  void modelsAreAsGoodAsTheirCardSays(String treebank) throws IOException {
    assumeTrue(
        Files.exists(DATA.resolve(treebank + ".conllu.xz")),
        "no treebanks in " + DATA + ": quality is not measured");
    Scores scores = new ModelEvaluator(DutchAnalyzer.load()).evaluate(DATA, treebank, EVERY);
    assertTrue(scores.upos() > 0.93, scores::toString);
    assertTrue(scores.lemma() > 0.94, scores::toString);
    assertTrue(scores.las() > 0.74, scores::toString);
  }
}
