package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.ArticleReadException;
import org.wapenfeit.article.ArticleReaders;
import org.wapenfeit.article.Block.Kind;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.edtf.Edtf;

/** Articles that are not about a war, or that lack or have what articles seldom lack or have. */
class UnusualArticlesTest {
  private static final Optional<Edtf> PUBLISHED = Optional.of(Edtf.parse("2025-04-09"));
  private static final String SHELLING = "Het Sudanese leger beschoot maandag de stad Nyala.";

  @Test
  void anArticleAboutFootballInWordsOfWarGivesNoClaims() {
    String football =
        """
        Feyenoord verslaat Willem II na lange belegering

        Feyenoord ging zondag vanaf de aftrap in de aanval en bestookte het doel van Willem II. \
        De verdediging hield een kwartier stand, toen schoot de spits de bal in de kruising.

        Na rust vuurde de aanvaller een vrije trap af op het doel. Daarna stond de keeper nog \
        drie keer onder vuur.

        "We hebben onze loopgraven goed verdedigd", zei de trainer.\
        """;
    List<Claim> claims = Passages.claims(PUBLISHED, football);
    assertTrue(claims.isEmpty(), () -> ShownClaim.all(claims));
  }

  @Test
  void victimsOfARaketaanvalMakeAnArticleOneOfWar() {
    String victims =
        """
        Een raketaanval op Charkiv heeft zeven mensen het leven gekost, onder wie een kind.

        Volgens de VN zijn sinds april 40 mensen gedood, van wie zes kinderen en acht vrouwen. \
        Bij de aanval raakten 23 mensen gewond, waaronder twee kinderen. Onder de doden is een \
        baby. Er liggen nog mensen onder het puin.\
        """;
    List<Claim> claims = Passages.claims(PUBLISHED, victims);
    assertTrue(claims.size() >= 4, () -> ShownClaim.all(claims));
  }

  @Test
  void withoutAPublicationDateAWeekdayIsNoTime() {
    Claim dated = only(Passages.claims(PUBLISHED, SHELLING));
    Claim undated = only(Passages.claims(Optional.empty(), SHELLING));
    assertEquals(Optional.of(Edtf.parse("2025-04-07")), dated.time());
    assertEquals(Optional.empty(), undated.time());
    assertEquals(dated.roles(), undated.roles());
  }

  @Test
  void withoutAPublicationDateAWrittenDateIsATime() {
    String text = "Het Sudanese leger beschoot op 7 april 2025 de stad Nyala.";
    assertEquals(
        Optional.of(Edtf.parse("2025-04-07")),
        only(Passages.claims(Optional.empty(), text)).time());
  }

  @Test
  void anArticleOfAHeadlineOnlyGivesItsClaim() {
    Article article =
        Passages.article(PUBLISHED, Kind.HEADLINE, "Sudanees leger herovert Khartoem");
    assertEquals(EventType.Recapture, only(Passages.claims(article)).type());
  }

  @Test
  void headersAndSectionHeadingsGiveNoClaims() {
    for (Kind kind : List.of(Kind.HEADER, Kind.SUBHEAD)) {
      List<Claim> claims = Passages.claims(Passages.article(PUBLISHED, kind, SHELLING));
      assertTrue(claims.isEmpty(), () -> kind + ShownClaim.all(claims));
    }
  }

  @Test
  void scriptsAndOddCharactersDoNotHideAClaim() {
    List<String> odd =
        List.of(
            "<script>alert(\"raket\" && 1 < 2)</script> ",
            "\u0000\u0007\uFFFD ",
            "\uD83D\uDE80\uD83D\uDCA5 ",
            "\uD83D ",
            "\u200B\u200F\u202E\uFEFF ",
            "}{][)(\\ %s $1 ?s ?p \"\"\" ' ",
            "e\u0301\u0308\u0323 ﷽ 戦争 война ");
    for (String characters : odd) {
      List<Claim> claims = Passages.claims(PUBLISHED, characters + "\n\n" + SHELLING);
      assertTrue(
          claims.stream().anyMatch(claim -> claim.type() == EventType.Shelling),
          () -> characters + ShownClaim.all(claims));
    }
  }

  @Test
  void aScriptOnAPageIsNotRead() throws ArticleReadException {
    String page =
        "<html><head><title>Nyala beschoten</title></head><body><article><h1>Nyala beschoten</h1>"
            + "<p>"
            + SHELLING
            + "</p><script>var s = 'Israël bombardeerde maandag Beiroet.';</script>"
            + "</article></body></html>";
    Article article =
        new ArticleReaders()
            .read("pagina.html", page.getBytes(StandardCharsets.UTF_8), Metadata.UNKNOWN);
    List<Claim> claims = Passages.claims(article);
    assertTrue(
        !claims.isEmpty() && claims.stream().allMatch(c -> c.type().isAttack()),
        () -> ShownClaim.all(claims));
    assertTrue(claims.stream().noneMatch(c -> c.evidence().of(article.text()).contains("Beiroet")));
  }

  @Test
  void emptyParagraphsGiveNoClaimsAndDoNoHarm() {
    assertEquals(List.of(), Passages.claims(PUBLISHED, ""));
    assertEquals(List.of(), Passages.claims(PUBLISHED, "\n\n   \n\n\u00A0\n\n"));
    assertEquals(
        EventType.Shelling, only(Passages.claims(PUBLISHED, "\n\n" + SHELLING + "\n\n")).type());
  }

  @Test
  void anArticleWithoutPartsGivesNoClaims() {
    assertEquals(
        List.of(), Passages.claims(new Article("leeg.txt", "", Metadata.UNKNOWN, List.of())));
  }

  private static Claim only(List<Claim> claims) {
    assertEquals(1, claims.size(), () -> ShownClaim.all(claims));
    return claims.get(0);
  }
}
