package org.wapenfeit.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static final Map<String, Double> AGENT =
      Map.of("always", -1.0, "subject", 3.0, "far", -2.0);

  /** One unit that is at work where a subject stands in a passive, and speaks against it. */
  private static final HiddenUnits PASSIVE =
      new HiddenUnits(
          new float[] {-0.5f},
          new float[] {-9},
          Map.of("subject", new byte[] {8}, "passive", new byte[] {9}));

  private static final Map<String, LearntModel> LEARNT =
      Map.of(
          "agent", new LearntModel(AGENT, HiddenUnits.NONE),
          "agent again", new LearntModel(AGENT, PASSIVE));
  private static final Weights WEIGHTS = new Weights(LEARNT);

  private static double likely(Weights weights, Option option) {
    return weights.weigh("a.txt", List.of(), List.of(option))[0];
  }

  private static Option agent(boolean byRule, String... features) {
    return Option.of(0, "agent", "Russia", byRule, List.of(features));
  }

  @Test
  void theWeightsOfWhatIsKnownAddUp() {
    assertEquals(1 / (1 + Math.exp(-2)), likely(WEIGHTS, agent(false, "always", "subject")), 1e-9);
    assertTrue(likely(WEIGHTS, agent(true, "always", "far")) < 0.5);
  }

  @Test
  void hiddenUnitsTellWhatFeaturesSayTogether() {
    assertEquals(logistic(2), likely(WEIGHTS, again("always", "subject")), 1e-6);
    assertEquals(logistic(-1), likely(WEIGHTS, again("always", "passive")), 1e-6);
    assertEquals(logistic(2 - 4), likely(WEIGHTS, again("always", "subject", "passive")), 1e-6);
  }

  private static double logistic(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  private static Option again(String... features) {
    return new Option(0, "agent", "agent again", "Russia", false, List.of(features));
  }

  @Test
  void hiddenUnitsReadBackAsTheyWereWritten() throws IOException {
    Weights read = Weights.read(new ByteArrayInputStream(written()));
    Option option = again("always", "subject", "passive");
    assertEquals(likely(WEIGHTS, option), likely(read, option), 1e-9);
  }

  @Test
  void featuresThatWereNeverSeenSayNothing() {
    assertEquals(0.5, likely(WEIGHTS, agent(false, "unheard of")), 1e-9);
  }

  @Test
  void theRulesDecideWhereNothingWasLearnt() {
    Option place = Option.of(0, "place", "Odesa", true, List.of("always"));
    assertTrue(likely(WEIGHTS, place) > 0.5);
    assertTrue(likely(WEIGHTS, Option.of(0, "place", "Kyiv", false, List.of("always"))) < 0.5);
  }

  @Test
  void whatIsWrittenReadsBackTheSameAndIsTheSameEachTime() throws IOException {
    Weights read = Weights.read(new ByteArrayInputStream(written()));
    Option option = agent(false, "always", "subject", "far");
    assertEquals(likely(WEIGHTS, option), likely(read, option), 1e-9);
    assertArrayEquals(written(), written());
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Weights.write(LEARNT, bytes);
    return bytes.toByteArray();
  }

  @Test
  void aTableGrowsWithWhatIsPutIntoIt() {
    FeatureTable table = new FeatureTable();
    for (int i = 0; i < 10_000; i++) {
      table.put("feature " + i, i, 2 * i);
    }
    for (int i = 0; i < 10_000; i++) {
      int at = table.find("feature " + i);
      assertEquals(i, table.weight(at));
      assertEquals(2 * i, table.row(at));
    }
    assertEquals(-1, table.find("another"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no weights",
        "agent\tsubject\tmuch",
        "agent\t(units)\t0.5,0.5\t1",
        "agent\tsubject\t0.5\tAQI",
        "agent\tsubject\t0.5\t?",
        "agent\tsubject\t0.5\tAQI\tmore"
      })
  void aFileThatHoldsSomethingElseIsRefusedWithItsLine(String line) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    IOException e =
        assertThrows(
            IOException.class, () -> Weights.read(new ByteArrayInputStream(bytes.toByteArray())));
    assertTrue(e.getMessage().contains(line), e.getMessage());
  }

  @Test
  void anOptionDecidedAgainKnowsHowLikelyItWasBefore() {
    Option again = agent(true, "always").again(4, 0.83, List.of("rank=0"));
    assertEquals("agent", again.slot());
    assertEquals("agent again", again.model());
    assertEquals(4, again.claim());
    assertTrue(again.features().contains("rank=0"), again.features().toString());
    assertTrue(again.features().contains("likely=8"), again.features().toString());
  }
}
