package org.wapenfeit.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

class CertaintyFinderTest {
  private static final CertaintyFinder FINDER = CertaintyFinder.load();

  static Stream<Table.Row> rows() {
    return Table.read("certainty.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEachRowIsAsSureAsItSays(Table.Row row) {
    assertEquals(
        row.get("expected"), sureness(row.get("example"), row.get("predicate")), row.toString());
  }

  @Test
  void whatIsPresupposedIsActualUnderAnothersWould() {
    String text = "Teheran zou woedend zijn over de inzet van bommenwerpers.";
    assertEquals("actual", sureness(text, "inzet"));
  }

  @Test
  void wouldIsHearsayAndWithCanPossible() {
    assertEquals("hearsay", sureness("De RSF zou drones hebben gekocht.", "gekocht"));
    assertEquals("possible", sureness("De RSF zou drones kunnen kopen.", "kopen"));
  }

  @Test
  void aQuotedHeadlineIsHearsay() {
    Sentence parsed = Sentences.of("Iran bombardeert vliegbasis.");
    Block headline = new Block(Block.Kind.HEADLINE, parsed.span(), List.of(parsed.span()));
    Sentence quoted = new Sentence(0, 0, headline, parsed.span(), parsed.tokens());
    assertEquals(Modality.hearsay, FINDER.of(quoted, token(quoted, "bombardeert")).modality());
  }

  @Test
  void aPurposeIsNoClaimButAPlanIs() {
    Sentence purpose = Sentences.of("Het leger stuurt tanks om de stad te heroveren.");
    assertTrue(FINDER.inPurposeClause(purpose, token(purpose, "heroveren")));
    assertFalse(FINDER.inPurposeClause(purpose, token(purpose, "stuurt")));
    Sentence plan = Sentences.of("Er zijn plannen om tanks te leveren.");
    assertFalse(FINDER.inPurposeClause(plan, token(plan, "leveren")));
  }

  private static String sureness(String text, String predicate) {
    Sentence sentence =
        Sentences.all(text).stream()
            .filter(s -> s.tokens().stream().anyMatch(t -> t.form().equals(predicate)))
            .findFirst()
            .orElseThrow();
    Token token = token(sentence, predicate);
    if (FINDER.isLeftOut(sentence, token)) {
      return "left out";
    }
    Certainty found = FINDER.of(sentence, token);
    return found.modality() + (found.polarity() == Polarity.negated ? " + negated" : "");
  }

  /** The last word of this form. */
  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(t -> t.form().equals(form))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
