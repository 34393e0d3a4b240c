package org.wapenfeit.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;
import org.wapenfeit.text.Span;

class ArticlePrinterTest {
  private static final String TEXT = "Rusland vuurde raketten af";
  private static final Entity RUSSIA =
      new Entity("Russia", EntityType.State, "Russia", "Rusland", Optional.of("RU"), true);
  private static final Entity FIREMAN =
      new Entity("", EntityType.Person, "fireman", "brandweerman", Optional.empty(), false);

  @Test
  void aSentenceIsShownWithTreeEntitiesAndClaims() {
    assertEquals(
        """
        bericht.txt
          publisher  NOS
          published  unknown
          claims     1

        1  PARAGRAPH
          Rusland vuurde raketten af
            root  vuurde  VERB  vuren
            ├─ nsubj  Rusland  PROPN
            ├─ obj  raketten  NOUN  raket
            └─ compound:prt  af  ADP
          entity  "Rusland"  NAME: Russia  State  (states.tsv)
          claim 1  MissileAttack
            evidence      "Rusland vuurde raketten af"
            agent         Russia
            time          2025-03
            count         at least 12 missile
            source        fireman (not in the gazetteer) denies; Russia asserts, reporting the one before
            basis         satellite imagery
            modality      hearsay
            polarity      affirmed
            because       afvuren (verb)
            because       zou
        """,
        ArticlePrinter.print(understood(List.of(claim()))));
  }

  @Test
  void aSentenceWithoutClaimsIsShownToo() {
    String printed = ArticlePrinter.print(understood(List.of()));
    assertTrue(printed.contains("root  vuurde"), printed);
    assertTrue(!printed.contains("claim 1"), printed);
  }

  private static ArticleClaims understood(List<Claim> claims) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()), List.of());
    Metadata about =
        new Metadata(Optional.empty(), Optional.of("NOS"), Optional.empty(), Optional.empty());
    Article article = new Article("bericht.txt", TEXT, about, List.of(block));
    Sentence sentence = new Sentence(0, 0, block, block.span(), tokens());
    Mention mention = new Mention(sentence, 1, 1, 1, Mention.Kind.NAME, RUSSIA, "states.tsv");
    return new ArticleClaims(
        new AnalyzedArticle(article, List.of(sentence)), new Mentions(List.of(mention)), claims);
  }

  private static List<Token> tokens() {
    return List.of(
        token(1, 0, "Rusland", "Rusland", "PROPN", 2, "nsubj"),
        token(2, 8, "vuurde", "vuren", "VERB", 0, "root"),
        token(3, 15, "raketten", "raket", "NOUN", 2, "obj"),
        token(4, 24, "af", "af", "ADP", 2, "compound:prt"));
  }

  private static Token token(
      int index, int start, String form, String lemma, String upos, int head, String relation) {
    Span span = new Span(start, start + form.length());
    return new Token(index, span, form, lemma, upos, upos, head, relation);
  }

  private static Claim claim() {
    return new Claim(
        1,
        EventType.MissileAttack,
        new Span(0, TEXT.length()),
        Map.of(Role.agent, List.of(RUSSIA)),
        Map.of(Measure.count, Quantity.of(12, Bound.atLeast, "missile")),
        Optional.of(Edtf.parse("2025-03")),
        List.of(
            new Attribution(FIREMAN, Stance.denies, true),
            new Attribution(RUSSIA, Stance.asserts, false)),
        List.of(Basis.satelliteImagery),
        Modality.hearsay,
        Polarity.affirmed,
        List.of("afvuren (verb)", "zou"));
  }
}
