package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.edtf.Edtf;

/**
 * A row of a table of passages with the claims that they give; the head of {@code passages.tsv}
 * explains the notation.
 */
record PassageRow(Optional<Edtf> published, String passage, String claims) {

  /** The rows of a table under {@code src/test/resources/claims}. */
  static Stream<PassageRow> of(String table) {
    try (InputStream in = PassageRow.class.getResourceAsStream("/claims/" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(PassageRow::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  private static PassageRow parse(String line) {
    String[] cells = line.split("\t");
    assertEquals(3, cells.length, line);
    Optional<Edtf> published =
        cells[0].equals("-") ? Optional.empty() : Optional.of(Edtf.parse(cells[0]));
    return new PassageRow(published, cells[1].replace(" ¶ ", "\n\n"), cells[2]);
  }

  /** These claims are among what was found, and none that the row refuses. */
  void check(List<Claim> found) {
    List<ExpectedClaim> missing = ExpectedClaim.missing(ExpectedClaim.wanted(claims), found);
    assertTrue(
        missing.isEmpty(), () -> this + "\nlacks " + missing + "\nfound" + ShownClaim.all(found));
    List<EventType> refused = ExpectedClaim.refused(claims);
    assertTrue(
        found.stream().noneMatch(claim -> refused.contains(claim.type())),
        () -> this + "\nshould not give " + refused + "\nfound" + ShownClaim.all(found));
  }

  @Override
  public String toString() {
    return passage;
  }
}
