package org.wapenfeit.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleBookTest {
  private static Examples agents(ExampleBook book) {
    return book.read().get("agent");
  }

  @Test
  void whatIsReadDoesNotHangOnWhoWroteFirst() {
    ExampleBook one = new ExampleBook();
    one.write("b", "agent", List.of("subject", "always"), true);
    one.write("a", "agent", List.of("object", "always"), false);
    ExampleBook other = new ExampleBook();
    other.write("a", "agent", List.of("object", "always"), false);
    other.write("b", "agent", List.of("subject", "always"), true);
    for (Examples read : List.of(agents(one), agents(other))) {
      assertEquals(List.of("always", "object", "subject"), read.names());
      assertEquals(List.of("a", "b"), read.all().stream().map(Example::article).toList());
      assertArrayEquals(new int[] {0, 1}, read.all().get(0).features());
      assertArrayEquals(new int[] {0, 2}, read.all().get(1).features());
    }
  }

  @Test
  void aFeatureToldTwiceCountsOnce() {
    ExampleBook book = new ExampleBook();
    book.write("a", "agent", List.of("always", "subject", "always"), true);
    assertArrayEquals(new int[] {0, 1}, agents(book).all().get(0).features());
    assertEquals(0, new FeatureIndex(agents(book), 2).size());
  }

  @Test
  void nothingIsLearntFromExamplesThatAreAllRight() {
    ExampleBook book = new ExampleBook();
    book.write("a", "agent", List.of("always"), true);
    book.write("b", "agent", List.of("always"), false);
    assertTrue(agents(book).areMixed());
    assertFalse(agents(book).of("a"::equals).areMixed());
  }
}
