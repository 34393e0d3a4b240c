package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wapenfeit.article.ArticleReaders;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Decider;

/** Who, what and where of claims, by a table of sentences about many wars. */
class SlotsTest {
  private static ClaimExtractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractors.with(Decider.rules());
  }

  @ParameterizedTest(name = "{0} | {1} {2} {3}")
  @MethodSource("rows")
  void fillsTheSlotsOfAClaim(String text, String types, String slot, String values)
      throws Exception {
    Set<String> wanted =
        values.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(values.split("\\|")));
    List<Claim> claims = read(text);
    List<String> kinds = List.of(types.split("\\|"));
    boolean found =
        claims.stream()
            .filter(c -> kinds.contains(c.type().name()) || isAttack(c, kinds))
            .map(c -> names(c, Role.valueOf(slot)))
            .anyMatch(wanted::equals);
    assertTrue(found, () -> claims.stream().map(SlotsTest::show).collect(Collectors.joining("\n")));
  }

  private static boolean isAttack(Claim c, List<String> kinds) {
    return kinds.contains("Attack") && c.type().isAttack();
  }

  private static Set<String> names(Claim c, Role role) {
    return c.role(role).stream()
        .map(e -> e.labelEn())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String show(Claim c) {
    return c.type() + " " + c.roles();
  }

  private static List<Claim> read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return extractor
        .extract(new ArticleReaders().read("slots.txt", bytes, Metadata.UNKNOWN))
        .claims();
  }

  static Stream<Arguments> rows() throws IOException {
    try (var in = SlotsTest.class.getResourceAsStream("/extract/slots.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
              .map(line -> line.split("\t"))
              .map(cells -> Arguments.of(cells[0], cells[1], cells[2], cells[3]))
              .toList()
              .stream();
    }
  }
}
