package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.edtf.Edtf;

/** Reads the table of passages from text to claims; its head explains the notation. */
class ClaimPassagesTest {

  record Row(Optional<Edtf> published, String passage, String claims) {
    static Row parse(String line) {
      String[] cells = line.split("\t");
      assertEquals(3, cells.length, line);
      Optional<Edtf> published =
          cells[0].equals("-") ? Optional.empty() : Optional.of(Edtf.parse(cells[0]));
      return new Row(published, cells[1].replace(" ¶ ", "\n\n"), cells[2]);
    }

    @Override
    public String toString() {
      return passage;
    }
  }

  static Stream<Row> rows() {
    try (InputStream in = ClaimPassagesTest.class.getResourceAsStream("/claims/passages.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(Row::parse);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read passages.tsv", e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aPassageGivesItsClaims(Row row) {
    List<Claim> claims = Passages.claims(row.published(), row.passage());
    List<ExpectedClaim> missing = ExpectedClaim.missing(ExpectedClaim.wanted(row.claims()), claims);
    assertTrue(
        missing.isEmpty(), () -> row + "\nlacks " + missing + "\nfound" + ShownClaim.all(claims));
    List<EventType> refused = ExpectedClaim.refused(row.claims());
    assertTrue(
        claims.stream().noneMatch(claim -> refused.contains(claim.type())),
        () -> row + "\nshould not give " + refused + "\nfound" + ShownClaim.all(claims));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theEvidenceOfAClaimIsPartOfThePassage(Row row) {
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
