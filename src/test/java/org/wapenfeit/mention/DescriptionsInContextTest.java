package org.wapenfeit.mention;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.knowledge.Table;

/** Whom descriptions stand for on a date, by the rows of descriptions.tsv. */
class DescriptionsInContextTest {
  private static final MentionTable TABLE = MentionTable.of("descriptions");

  static Stream<Table.Row> rows() {
    return TABLE.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isLinkedRight(Table.Row row) {
    TABLE.check(row);
  }

  @Test
  void fewFailAndNoneThatIsNotInTheTable() {
    TABLE.checkSize(150, 0.1);
  }
}
