package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixesTest {
  private static final Prefixes PREFIXES = Prefixes.standard();

  @Test
  void aQueryIsGivenThePrefixesThatItUsesOnItsFirstLine() {
    assertEquals(
        "PREFIX wf: <https://w3id.org/wapenfeit/ontology#> SELECT *\n{ ?c a wf:Claim }",
        PREFIXES.complete("SELECT *\n{ ?c a wf:Claim }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "prefix  wf : <urn:x> ASK { ?c a wf:Claim }",
        "ASK { ?c a <urn:id:x> }",
        "ASK { ?c a <id:x> }",
        "ASK { ?c a other:x }"
      })
  void aQueryThatLacksNoneStaysAsItIs(String query) {
    assertEquals(query, PREFIXES.complete(query));
  }

  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/wapenfeit/ontology#uses, wf:uses",
    "https://w3id.org/wapenfeit/id/Russia, id:Russia",
    "https://w3id.org/wapenfeit/id/weapon/missile, weapon:missile",
    "https://w3id.org/wapenfeit/id/other/thing, <https://w3id.org/wapenfeit/id/other/thing>",
    "urn:x, <urn:x>"
  })
  void aNameIsShortenedWithTheLongestPrefixThatFits(String iri, String shortened) {
    assertEquals(shortened, PREFIXES.shorten(iri));
  }
}
