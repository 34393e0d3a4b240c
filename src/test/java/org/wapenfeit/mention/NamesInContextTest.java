package org.wapenfeit.mention;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.knowledge.Table;

/**
 * Whom and what names, descriptions, pronouns, capitals and misspelt names stand for, by the rows
 * of the tables under {@code src/test/resources/mention}.
 */
class NamesInContextTest {
  static Stream<Arguments> rows() {
    return Stream.of("names", "descriptions", "capitals", "misspellings")
        .map(MentionTable::of)
        .flatMap(table -> table.rows().stream().map(row -> arguments(table, row)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("rows")
  void isLinkedRight(MentionTable table, Table.Row row) {
    table.check(row);
  }

  @ParameterizedTest
  @CsvSource({"names,400,0.05", "descriptions,150,0.1", "capitals,50,0", "misspellings,65,0"})
  void fewFailAndNoneThatIsNotInTheTable(String name, int atLeast, double share) {
    MentionTable.of(name).checkSize(atLeast, share);
  }
}
