package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the weights that ship with the program make of passages. */
class DecidedPassagesTest {
  /** Of the passages that the rules read right, how many the weights may read otherwise. */
  private static final double OTHERWISE = 0.12;

  static Stream<PassageRow> rows() {
    return PassageRow.of("decided.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aPassageGivesItsClaims(PassageRow row) {
    row.check(Passages.decided(row.published(), row.passage()));
  }

  @Test
  void mostOfWhatTheRulesReadIsReadByTheWeightsToo() {
    List<ExpectedClaim> missing =
        PassageRow.of("passages.tsv")
            .flatMap(
                row ->
                    ExpectedClaim.missing(
                        ExpectedClaim.wanted(row.claims()),
                        Passages.decided(row.published(), row.passage()))
                        .stream())
            .toList();
    long all =
        PassageRow.of("passages.tsv")
            .mapToLong(row -> ExpectedClaim.wanted(row.claims()).size())
            .sum();
    assertTrue(missing.size() <= OTHERWISE * all, missing.size() + " of " + all + ": " + missing);
  }
}
