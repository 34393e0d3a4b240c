package org.wapenfeit.mention;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.knowledge.Table;

/** Whom and what names, descriptions and pronouns stand for, by the rows of names.tsv. */
class NamesInContextTest {
  private static final MentionTable TABLE = MentionTable.of("names");

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
    TABLE.checkSize(400, 0.05);
  }
}
