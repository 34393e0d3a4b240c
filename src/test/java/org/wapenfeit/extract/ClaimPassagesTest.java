package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;

/** Reads the table of passages from text to claims; its head explains the notation. */
class ClaimPassagesTest {

  static Stream<PassageRow> rows() {
    return PassageRow.of("passages.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aPassageGivesItsClaims(PassageRow row) {
    List<Claim> claims = Passages.claims(row.published(), row.passage());
    row.check(claims);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theEvidenceOfAClaimIsPartOfThePassage(PassageRow row) {
    List<Claim> claims = Passages.claims(row.published(), row.passage());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      assertEquals(i + 1, claim.number());
      String evidence = claim.evidence().of(row.passage());
      assertTrue(!evidence.isBlank() && !evidence.contains("\n\n"), evidence);
    }
  }

  @Test
  void thePassagesHaveClaimsOfEveryType() {
    Set<EventType> types =
        rows()
            .flatMap(row -> ExpectedClaim.wanted(row.claims()).stream())
            .map(ExpectedClaim::type)
            .collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(EventType.class), types);
  }
}
