package org.wapenfeit.noun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

class PhraseRendererTest {
  private static final DutchAnalyzer DUTCH = DutchAnalyzer.load();
  private static final PhraseRenderer RENDERER = PhraseRenderer.load();
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Sebastopol", "Sevastopol"),
          Map.entry("Cherson", "Kherson"),
          Map.entry("Charkiv", "Kharkiv"),
          Map.entry("Marioepol", "Mariupol"),
          Map.entry("NAVO", "NATO"),
          Map.entry("Poetin", "Vladimir Putin"),
          Map.entry("Poetins", "Vladimir Putin"),
          Map.entry("Kiev", "Kyiv"),
          Map.entry("Bachmoet", "Bakhmut"),
          Map.entry("Riyad", "Riyadh"),
          Map.entry("Hamas", "Hamas"),
          Map.entry("Hezbollah", "Hezbollah"),
          Map.entry("ATACMS", "ATACMS"),
          Map.entry("Gaza", "Gaza"),
          Map.entry("M23", "M23"),
          Map.entry("Pokrovsk", "Pokrovsk"));

  @ParameterizedTest(name = "{0} [{1}]")
  @MethodSource("phrases")
  void rendersThePhraseInEnglish(String text, String head, String english) {
    Sentence sentence = DUTCH.analyzeText(text).get(0);
    assertEquals(
        Optional.of(english),
        RENDERER.render(sentence, word(sentence, head), PhraseRendererTest::name));
  }

  @ParameterizedTest
  @CsvSource({
    "Drie militairen sneuvelden., militairen, soldier",
    "Er vielen twintig raketten., raketten, missile",
    "Zeven mensen raakten gewond., mensen, person",
    "Het leger nam vier dorpen in., dorpen, village"
  })
  void unitIsTheEnglishSingular(String text, String counted, String unit) {
    Sentence sentence = DUTCH.analyzeText(text).get(0);
    assertEquals(Optional.of(unit), RENDERER.unit(word(sentence, counted)));
  }

  @Test
  void joinedOriginsGiveANameEach() {
    Sentence sentence =
        DUTCH.analyzeText("Britse en Poolse inlichtingendiensten waarschuwen.").get(0);
    assertEquals(
        List.of("British intelligence services", "Polish intelligence services"),
        RENDERER.renderEach(
            sentence, word(sentence, "inlichtingendiensten"), PhraseRendererTest::name));
  }

  @Test
  void aNameIsNoDescription() {
    Sentence sentence = DUTCH.analyzeText("Poetin zwijgt.").get(0);
    assertTrue(RENDERER.render(sentence, sentence.token(1), t -> Optional.empty()).isEmpty());
  }

  static List<Object[]> phrases() throws IOException {
    try (InputStream in = PhraseRendererTest.class.getResourceAsStream("/noun/phrases.tsv")) {
      return Table.read("phrases.tsv", new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
          .map(r -> new Object[] {r.need("sentence"), r.need("head"), r.need("english")})
          .toList();
    }
  }

  private static Optional<String> name(Token token) {
    return Optional.ofNullable(NAMES.get(token.form()));
  }

  private static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }
}
