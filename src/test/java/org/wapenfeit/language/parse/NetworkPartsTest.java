package org.wapenfeit.language.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkPartsTest {
  private static final float[][] A = {{1, 2, 3, 4, 5}, {0, 1, 0, 1, 0}};
  private static final float[][] B = {{1, 0}, {0, 1}, {2, 2}, {1, -1}, {0, 3}};

  @Test
  void matricesAreMultiplied() {
    float[][] product = Rows.product(A, B);
    assertArrayEquals(new float[] {11, 19}, product[0]);
    assertArrayEquals(new float[] {1, 0}, product[1]);
  }

  @Test
  void theTurnedProductIsThatOfTheTurnedMatrix() {
    float[][] sum = Rows.zeros(2, 2);
    Rows.addTurnedProduct(Rows.turned(A), B, sum);
    assertArrayEquals(Rows.product(A, B), sum);
  }

  @ParameterizedTest
  @CsvSource({
    "SHAPE, 24, number",
    "SHAPE, '„', mark",
    "SHAPE, Iran, capital",
    "SHAPE, VN, capitals",
    "SHAPE, McCain, mixed",
    "SHAPE, raket, small",
    "FORM, 2.400, 0.000",
    "FORM, Raketten, raketten",
    "ENDING, raketten, ten",
    "SHORT_ENDING, a, a",
    "BEGINNING, raketten, rak"
  })
  void aWordHasItsClues(Clue clue, String form, String value) {
    assertEquals(value, clue.of(form, "NOUN", form));
  }

  @Test
  void distancesBeyondTheFarthestCountAsOne() {
    assertEquals(Reading.distance(0, 24), Reading.distance(0, 60));
    assertEquals(0, Reading.distance(60, 0));
    assertEquals(Parameters.FAR + 1, Reading.distance(3, 4));
  }
}
