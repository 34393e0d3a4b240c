package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.article.Block.Kind;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;

/** The bundled articles, and whether their gold claims keep to the guide. */
class BundledArticlesTest {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’]?\\s+\\p{Lu}");
  private static final Set<String> SLOTS =
      Set.of(
          ("id evidence type agent target recipient force weapon weaponOrigin resource place time"
                  + " count outOf killed injured measure sources basis modality polarity repeats")
              .split(" "));
  private static final Set<String> LISTS =
      Set.of(
          "agent", "target", "recipient", "force", "weapon", "weaponOrigin", "resource", "place");
  private static final Set<String> NUMBERS =
      Set.of("count", "outOf", "killed", "injured", "measure");

  static Stream<Article> articles() {
    return BundledArticles.all().stream();
  }

  static Stream<Map.Entry<Article, JsonObject>> claims() {
    return articles()
        .flatMap(
            article ->
                gold(article).get("claims").getAsArray().stream()
                    .map(claim -> Map.entry(article, claim.getAsObject())));
  }

  private static JsonObject gold(Article article) {
    String name = "/articles/" + article.fileName().replaceAll("\\.\\w+$", "") + ".gold.json";
    try (InputStream in = BundledArticlesTest.class.getResourceAsStream(name)) {
      return JSON.parse(in);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static <E extends Enum<E>> Set<String> labels(Class<E> type, Function<E, String> label) {
    return EnumSet.allOf(type).stream().map(label).collect(Collectors.toSet());
  }

  @Test
  void thereAreAtLeastTenOnSeveralWars() {
    assertTrue(BundledArticles.names().size() >= 10);
    List<String> texts = articles().map(Article::text).toList();
    for (String word : List.of("Oekraïne", "Libanon", "Houthi", "Soedan", "Goma")) {
      assertTrue(texts.stream().anyMatch(t -> t.contains(word)), word);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void eachHasAHeadlineAndParagraphsAndTheDateOfItsGold(Article article) {
    assertEquals(1, article.blocks().stream().filter(b -> b.kind() == Kind.HEADLINE).count());
    assertTrue(article.blocks().stream().filter(b -> b.kind() == Kind.PARAGRAPH).count() >= 4);
    JsonObject gold = gold(article);
    assertEquals(article.fileName(), gold.getString("article"));
    assertEquals(
        gold.hasKey("published") ? gold.getString("published") : "unknown",
        article.metadata().published().map(Edtf::value).orElse("unknown"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void numbersOfClaimsAreUniqueAndRepeatsPointBack(Article article) {
    Set<String> seen = new HashSet<>();
    for (JsonValue value : gold(article).get("claims").getAsArray()) {
      JsonObject claim = value.getAsObject();
      assertTrue(
          !claim.hasKey("repeats") || seen.contains(claim.getString("repeats")), claim.toString());
      assertTrue(seen.add(claim.getString("id")), claim.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("claims")
  void evidenceIsOneSentenceOfAReadBlock(Map.Entry<Article, JsonObject> entry) {
    Article article = entry.getKey();
    String evidence = entry.getValue().getString("evidence");
    assertTrue(evidence.length() >= 10 && evidence.length() <= 300, evidence);
    assertTrue(
        article.blocks().stream()
            .filter(Block::isRead)
            .anyMatch(b -> b.span().of(article.text()).contains(evidence)),
        article.fileName() + ": " + evidence);
    assertTrue(!SENTENCE_END.matcher(evidence).find(), evidence);
  }

  @ParameterizedTest
  @MethodSource("claims")
  void slotsAndTheirValuesAreThoseOfTheGuide(Map.Entry<Article, JsonObject> entry) {
    JsonObject claim = entry.getValue();
    String where = entry.getKey().fileName() + " " + claim;
    assertTrue(SLOTS.containsAll(claim.keys()), where);
    EventType.valueOf(claim.getString("type"));
    assertTrue(labels(Modality.class, Modality::name).contains(claim.getString("modality")), where);
    assertTrue(labels(Polarity.class, Polarity::name).contains(claim.getString("polarity")), where);
    if (claim.hasKey("time")) {
      Edtf.parse(claim.getString("time"));
    }
    for (String slot : claim.keys()) {
      if (LISTS.contains(slot)) {
        assertTrue(!claim.get(slot).getAsArray().isEmpty(), where);
      }
      if (NUMBERS.contains(slot)) {
        number(slot, claim.getObj(slot), where);
      }
    }
    sources(claim, where);
  }

  private static void number(String slot, JsonObject number, String where) {
    assertTrue(number.get("value").isNumber(), where);
    boolean hasUnit = slot.equals("count") || slot.equals("measure");
    assertEquals(hasUnit, number.hasKey("unit"), where);
    assertTrue(
        slot.equals("outOf")
            || labels(Bound.class, Bound::label).contains(number.getString("bound")),
        where);
  }

  private static void sources(JsonObject claim, String where) {
    if (claim.hasKey("sources")) {
      for (JsonValue source : claim.get("sources").getAsArray()) {
        String stance = source.getAsObject().getString("stance");
        assertTrue(labels(Stance.class, Stance::label).contains(stance), where);
      }
    }
    if (claim.hasKey("basis")) {
      for (JsonValue basis : claim.get("basis").getAsArray()) {
        assertTrue(labels(Basis.class, Basis::label).contains(basis.getAsString().value()), where);
      }
    }
  }
}
