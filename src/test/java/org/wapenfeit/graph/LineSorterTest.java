package org.wapenfeit.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSorterTest {
  /** All in memory, in a few files, and in so many that files are merged into one on the way. */
  @ParameterizedTest
  @ValueSource(ints = {1_000_000, 5_000, 200})
  void linesComeInTheOrderOfTheirBytesEachOnce(int held) {
    Random random = new Random(17);
    TreeSet<String> wanted = new TreeSet<>(ByteOrder.INSTANCE);
    try (LineSorter sorter = new LineSorter(held)) {
      for (int i = 0; i < 4_000; i++) {
        String line = (i % 7 == 0 ? "💥 " : i % 5 == 0 ? "\uFB00 " : "é ") + random.nextInt(2_000);
        wanted.add(line);
        sorter.add(line);
      }
      List<String> sorted = new ArrayList<>();
      sorter.sorted().forEachRemaining(sorted::add);
      assertEquals(List.copyOf(wanted), sorted);
    }
  }

  @Test
  void withoutLinesThereAreNone() {
    try (LineSorter sorter = new LineSorter()) {
      assertEquals(false, sorter.sorted().hasNext());
    }
  }

  @Test
  void twoLinesAreNotTakenForOne() {
    try (LineSorter sorter = new LineSorter()) {
      assertThrows(IllegalArgumentException.class, () -> sorter.add("een\ntwee"));
    }
  }
}
