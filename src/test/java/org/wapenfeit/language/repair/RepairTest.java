package org.wapenfeit.language.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.words.LemmaTable;
import org.wapenfeit.language.words.Table;

class RepairTest {
  private static final DutchAnalyzer DUTCH = DutchAnalyzer.load();

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  private static List<String> mendTags(String forms, String tags) {
    return new TagRepair(LemmaTable.EMPTY).mend(words(forms), words(tags));
  }

  @Test
  void participleOfAHeadlineBecomesItsFiniteVerb() {
    assertEquals(
        words("PROPN VERB|Fin|Sing ADJ NOUN|Plur"),
        mendTags("Iran gebruikt nieuwe drones", "PROPN VERB|Part ADJ NOUN|Plur"));
  }

  @Test
  void nounBehindAPluralWithItsParticleIsTheVerb() {
    assertEquals(
        words("PROPN VERB|Fin|Plur NOUN|Sing ADP ADP PROPN"),
        mendTags("Houthi's vuren raket af op Eilat", "PROPN NOUN|Plur NOUN|Sing ADP ADP PROPN"));
  }

  @Test
  void nounBehindAPluralWithoutParticleStaysOne() {
    String tags = "PROPN NOUN|Plur ADP PROPN";
    assertEquals(words(tags), mendTags("Houthi's raketten boven Eilat", tags));
  }

  @Test
  void passiveParticipleStaysOne() {
    String tags = "NOUN|Sing VERB|Part ADP PROPN";
    assertEquals(words(tags), mendTags("Stad bezet door Rusland", tags));
  }

  @Test
  void unknownNameIsNoPronoun() {
    assertEquals("PROPN", mendTags("district Gloezkovka", "NOUN|Sing PRON|Rel").get(1));
  }

  @Test
  void markHasNoWordsBelowIt() {
    Arcs tree = new Arcs(List.of(3, 3, 0), List.of("nsubj", "advmod", "root"));
    Arcs mended =
        new TreeRepair().mend(words("Hij vertrekt ."), words("PRON|Nom VERB|Fin|Sing PUNCT"), tree);
    assertEquals(List.of(2, 0, 2), mended.heads());
    assertEquals(List.of("nsubj", "root", "punct"), mended.labels());
  }

  @Test
  void whatHasDoneSomethingActs() {
    Arcs tree = new Arcs(List.of(4, 4, 4, 0), List.of("nsubj:pass", "aux", "obj", "root"));
    Arcs mended =
        new TreeRepair()
            .mend(
                words("Rebellen hebben Goma ingenomen"),
                words("NOUN|Plur AUX|Fin|Plur PROPN VERB|Part"),
                tree);
    assertEquals(List.of("nsubj", "aux", "obj", "root"), mended.labels());
  }

  @Test
  void whoComesBehindAVerbOfSayingSaysIt() {
    Arcs tree =
        new Arcs(List.of(2, 0, 4, 2, 4), List.of("nsubj", "root", "punct", "parataxis", "obj"));
    Arcs mended =
        new TreeRepair()
            .mend(
                words("Goma viel , zeggen inwoners"),
                words("PROPN VERB|Fin|Sing PUNCT VERB|Fin|Plur NOUN|Plur"),
                tree);
    assertEquals("nsubj", mended.label(5));
  }

  @Test
  void secondSubjectIsTheObject() {
    Arcs tree = new Arcs(List.of(2, 0, 2), List.of("nsubj", "root", "nsubj"));
    Arcs mended =
        new TreeRepair()
            .mend(words("Iran vuurt raketten"), words("PROPN VERB|Fin|Sing NOUN|Plur"), tree);
    assertEquals(List.of("nsubj", "root", "obj"), mended.labels());
  }

  @Test
  void whoStandsWithDoorBeforeAParticipleDoesWhatItTells() {
    Arcs tree =
        new Arcs(
            List.of(5, 3, 5, 5, 6, 0), List.of("det", "case", "nmod", "amod", "nsubj", "root"));
    Arcs mended =
        new TreeRepair()
            .mend(
                words("De door Rusland gebruikte drones ontploffen"),
                words("DET ADP PROPN VERB|Part NOUN|Plur VERB|Fin|Plur"),
                tree);
    assertEquals(List.of(5, 3, 4, 5, 6, 0), mended.heads());
    assertEquals("obl:agent", mended.label(3));
  }

  @Test
  void whoStandsWithDoorBeforeAnotherAdjectiveStaysWhereHeIs() {
    Arcs tree =
        new Arcs(
            List.of(6, 3, 6, 5, 6, 0),
            List.of("aux:pass", "case", "obl:agent", "amod", "nsubj:pass", "root"));
    Arcs mended =
        new TreeRepair()
            .mend(
                words("Werden door Rusland zware drones ingezet"),
                words("AUX|Fin|Plur ADP PROPN ADJ NOUN|Plur VERB|Part"),
                tree);
    assertEquals(tree.heads(), mended.heads());
  }

  static Stream<List<String>> dayWords() {
    return Table.read("day-words.tsv", "word", "parts", "tag", "example").stream();
  }

  @ParameterizedTest
  @MethodSource("dayWords")
  void dayIsNeitherSubjectNorObject(List<String> row) {
    Sentence sentence = DUTCH.analyzeText(row.get(3)).get(0);
    Token day =
        sentence.tokens().stream()
            .filter(t -> t.form().toLowerCase(Locale.ROOT).startsWith(row.get(0)))
            .findFirst()
            .orElseThrow();
    assertFalse(day.hasRelation("nsubj") || day.hasRelation("obj"), day::toString);
    assertTrue(
        sentence.tokens().stream()
            .anyMatch(t -> t.form().equals("leger") && t.deprel().equals("nsubj")),
        sentence::toString);
  }

  static Stream<List<String>> controlVerbs() {
    return Table.read("control-verbs.tsv", "forms", "particle", "example").stream();
  }

  @ParameterizedTest
  @MethodSource("controlVerbs")
  void particleAndInfinitiveHangOnTheVerbOfDemanding(List<String> row) {
    Sentence sentence = DUTCH.analyzeText(row.get(2)).get(0);
    Token verb =
        sentence.tokens().stream()
            .filter(t -> List.of(row.get(0).split("\\|")).contains(t.form()))
            .findFirst()
            .orElseThrow();
    assertTrue(
        sentence.children(verb, "compound:prt").stream().anyMatch(t -> t.form().equals(row.get(1))),
        sentence::toString);
    assertFalse(sentence.children(verb, "xcomp").isEmpty(), sentence::toString);
  }

  static Stream<List<String>> standIns() {
    return Table.read("stand-ins.tsv", "words", "stand-in", "shape", "example").stream();
  }

  @ParameterizedTest
  @MethodSource("standIns")
  void expressionHangsTogether(List<String> row) {
    List<Sentence> sentences = DUTCH.analyzeText(row.get(3));
    assertEquals(1, sentences.size());
    Sentence sentence = sentences.get(0);
    List<String> expression = words(row.get(0));
    List<String> forms = sentence.tokens().stream().map(Token::form).toList();
    int start = java.util.Collections.indexOfSubList(forms, expression);
    assertTrue(start >= 0, row::toString);
    int head = start + (row.get(2).equals("phrase") ? expression.size() : 1);
    for (int i = start + 1; i <= start + expression.size(); i++) {
      assertEquals(
          true, i == head || sentence.token(i).head() == head, sentence.token(i)::toString);
    }
  }
}
