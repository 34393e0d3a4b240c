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
  void sidesOfASemicolonAreReadByThemselves() {
    Arcs tree =
        Semicolons.parse(
            words("Hij sliep ; zij las ."),
            words("PRON VERB|Fin|Sing PUNCT PRON VERB|Fin|Sing PUNCT"),
            (forms, tags) -> new Arcs(List.of(2, 0, 2), List.of("nsubj", "root", "punct")));
    assertEquals(List.of(2, 0, 2, 5, 2, 5), tree.heads());
    assertEquals(words("nsubj root punct nsubj parataxis punct"), tree.labels());
  }

  @Test
  void semicolonOfAListPartsNothing() {
    Arcs whole = new Arcs(List.of(2, 0, 2, 2), List.of("nsubj", "root", "punct", "obj"));
    Arcs tree =
        Semicolons.parse(
            words("Hij las ; boeken"),
            words("PRON VERB|Fin|Sing PUNCT NOUN|Plur"),
            (forms, tags) -> whole);
    assertEquals(whole, tree);
  }

  @Test
  void nameThatIsNothingElseStaysOne() {
    assertEquals("PROPN", mendTags("India viel aan", "ADV VERB|Fin|Sing ADP").get(0));
    assertEquals("ADV", mendTags("Dan viel Goma", "ADV VERB|Fin|Sing PROPN").get(0));
  }

  @Test
  void nounThatOpensASentenceIsNoName() {
    assertEquals("NOUN|Plur", mendTags("Brokstukken vielen", "PROPN VERB|Fin|Plur").get(0));
    assertEquals("NOUN|Sing", mendTags("Commandant Zaloezjny zweeg", "PROPN PROPN VERB").get(0));
    assertEquals("PROPN", mendTags("Hamas zweeg", "PROPN VERB|Fin|Sing").get(0));
  }

  @Test
  void inversionHasItsSubjectBehindTheVerb() {
    Arcs tree = new Arcs(List.of(2, 5, 5, 5, 0), List.of("case", "obl", "aux", "obj", "root"));
    Arcs mended =
        new TreeRepair()
            .mend(
                words("Bij gevechten zijn burgers omgekomen"),
                words("ADP NOUN|Plur AUX|Fin|Plur NOUN|Plur VERB|Part"),
                tree);
    assertEquals(List.of("case", "obl", "aux", "nsubj", "root"), mended.labels());
  }

  @Test
  void commandHasNoSubject() {
    Arcs tree = new Arcs(List.of(0, 1), List.of("root", "obj"));
    Arcs mended =
        new TreeRepair().mend(words("Stop wapens"), words("VERB|Fin|Sing NOUN|Plur"), tree);
    assertEquals(tree, mended);
  }

  @Test
  void pluralInSmallLettersIsNoName() {
    assertEquals(
        words("PROPN VERB|Fin|Sing NOUN|Plur"),
        mendTags("Turkije stuurde drones", "PROPN VERB|Fin|Sing PROPN"));
  }

  @Test
  void sentenceWithoutAFiniteVerbGetsOne() {
    assertEquals(
        "VERB|Fin|Plur",
        mendTags("De leiders vergaderen vanmiddag .", "DET NOUN|Plur VERB|Inf ADV PUNCT").get(2));
    assertEquals(
        "VERB|Part",
        mendTags("Wel vijf verloren tanks .", "ADV NUM VERB|Part NOUN|Plur PUNCT").get(2));
  }

  @Test
  void pastTenseBetweenArticleAndNounIsAParticiple() {
    String forms = "De door Israël onderschepte raketten waren zwaar";
    String tags = "DET ADP PROPN VERB|Fin|Sing NOUN|Plur AUX|Fin|Plur ADJ";
    assertEquals("VERB|Part", mendTags(forms, tags).get(3));
    forms = "Daarna onderschepte Israël raketten";
    assertEquals("VERB|Fin|Sing", mendTags(forms, "ADV VERB|Fin|Sing PROPN NOUN|Plur").get(1));
  }

  @Test
  void adjectiveWithoutANounIsTheNounThatItCanBe() {
    assertEquals("NOUN|Sing", mendTags("De centrale vloog in", "DET ADJ VERB|Fin|Sing ADP").get(1));
    assertEquals(
        "ADJ", mendTags("De centrale bank sloot", "DET ADJ NOUN|Sing VERB|Fin|Sing").get(1));
  }

  @Test
  void whoIsAmongThemBelongsToThePeopleBefore() {
    Sentence sentence =
        DUTCH.analyzeWords(
            words("Twaalf mensen werden gedood in Gaza-Stad , onder wie vijf kinderen ."));
    Token children = sentence.token(11);
    assertEquals("kinderen", children.form());
    assertEquals("mensen", sentence.head(children).form());
    assertEquals("acl:relcl", children.deprel());
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
  void whoLetsItBeKnownIsTheSubject() {
    Arcs tree =
        new Arcs(
            List.of(2, 0, 4, 2, 6, 7, 4),
            List.of("nsubj", "root", "punct", "parataxis", "det", "obj", "xcomp"));
    String tags = "PROPN VERB|Fin|Sing PUNCT VERB|Fin|Sing DET NOUN|Sing VERB|Inf";
    Arcs known =
        new TreeRepair().mend(words("Goma viel , liet het leger weten"), words(tags), tree);
    assertEquals(4, known.head(6));
    assertEquals("nsubj", known.label(6));
    Arcs caused =
        new TreeRepair().mend(words("Goma viel , liet het leger vieren"), words(tags), tree);
    assertEquals(7, caused.head(6));
  }

  @Test
  void smallWordThatOpensASentenceIsNoName() {
    Sentence asked = DUTCH.analyzeText("Wie de raket heeft afgevuurd, is niet duidelijk.").get(0);
    assertEquals("PRON", asked.token(1).upos());
    Sentence about = DUTCH.analyzeText("Zo’n 9.000 militairen doen mee.").get(0);
    assertEquals("ADV", about.token(1).upos());
  }

  @Test
  void capitalOfTheFirstWordMakesNoName() {
    assertEquals("DET", mendTags("De Bayraktar draagt", "PROPN PROPN VERB|Fin|Sing").get(0));
    assertEquals("PROPN", mendTags("De Wever zweeg", "PROPN PROPN VERB|Fin|Sing").get(0));
    assertEquals("NUM", mendTags("Elf anderen zijn gewond", "PROPN PRON AUX VERB|Part").get(0));
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
