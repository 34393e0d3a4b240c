package org.wapenfeit.mention;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.knowledge.Table;

/** Where a capital is its country and where a town, by the rows of capitals.tsv. */
class CapitalsTest {
  private static final MentionTable TABLE = MentionTable.of("capitals");

  static Stream<Table.Row> rows() {
    return TABLE.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isLinkedRight(Table.Row row) {
    TABLE.check(row);
  }

  @Test
  void noneFails() {
    TABLE.checkSize(50, 0);
  }
}
