package org.wapenfeit.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.extract.Extractors;

/**
 * Every row of {@code predicates.tsv} is read from article to claim: its example must give the
 * claim that the row promises, its counterexample none of its type.
 *
 * <p>Rows that are not met yet stand in {@code unmet.txt}, by their sentence. A row that is not
 * there must be right; one that is there and has become right is reported. Run with {@code
 * -Dwapenfeit.unmet=FILE} the test writes the sentences that are wrong now to that file.
 */
class RowsTest {
  private static final Set<String> RECORDED = new TreeSet<>();
  private static final Set<String> WRONG = new TreeSet<>();
  private static RowReader reader;

  @BeforeAll
  static void load() throws IOException {
    reader = new RowReader(Extractors.with(Decider.rules()));
    try (InputStream in = RowsTest.class.getResourceAsStream("/lexicon/unmet.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(RECORDED::add);
    }
  }

  static Stream<Predicate> rows() {
    return Lexicon.load().all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theExampleOfARowGivesItsClaimAndTheCounterexampleNone(Predicate row, TestReporter report) {
    List<String> unmet = reader.unmet(row);
    boolean keepsOut = reader.keepsOut(row);
    String example = "example " + row.example();
    String counterexample = "counterexample " + row.counterexample();
    note(example, unmet.isEmpty(), report);
    note(counterexample, keepsOut, report);
    if (System.getProperty("wapenfeit.unmet") == null) {
      assertTrue(unmet.isEmpty() || RECORDED.contains(example), () -> place(row) + example + unmet);
      assertTrue(
          keepsOut || RECORDED.contains(counterexample),
          () -> place(row) + counterexample + " gives a claim of type " + row.type());
    }
    assertFalse(row.example().isEmpty(), () -> place(row) + "has no example");
  }

  private static String place(Predicate row) {
    return "predicates.tsv, line " + row.line() + ": ";
  }

  private static void note(String sentence, boolean right, TestReporter report) {
    if (!right) {
      WRONG.add(sentence);
    } else if (RECORDED.contains(sentence)) {
      report.publishEntry("take off unmet.txt", sentence);
    }
  }

  @AfterAll
  static void record() throws IOException {
    String file = System.getProperty("wapenfeit.unmet");
    if (file != null) {
      Files.write(Path.of(file), WRONG);
    }
  }
}
