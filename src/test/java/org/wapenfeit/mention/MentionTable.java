package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.text.Span;

/**
 * A table of words in sentences with the entity that they stand for, and beside it the list of rows
 * that are known to fail. A row of that list that comes out right must be taken off it.
 */
final class MentionTable {
  private static final EntityLinker LINKER = EntityLinker.load();
  private static final DutchAnalyzer ANALYZER = DutchAnalyzer.load();

  private final List<Table.Row> rows;
  private final Set<String> failures = new HashSet<>();

  private MentionTable(String name) {
    rows = read(name + ".tsv");
    read(name + "-known-failures.tsv").forEach(row -> failures.add(key(row)));
  }

  static MentionTable of(String name) {
    return new MentionTable(name);
  }

  List<Table.Row> rows() {
    return rows;
  }

  /** The row gives its entity, or another if it is known to fail. */
  void check(Table.Row row) {
    String found = entity(row.need("sentence"), row.need("words"), row.get("published"));
    String place = row.place() + " " + row.get("words");
    if (failures.contains(key(row))) {
      assertNotEquals(row.need("entity"), found, place + " is right now: take it off the list");
    } else {
      assertEquals(row.need("entity"), found, place);
    }
  }

  /** There are enough rows, and at most this share of them, all of the table, is known to fail. */
  void checkSize(int atLeast, double share) {
    assertTrue(rows.size() >= atLeast, "only " + rows.size() + " rows");
    Set<String> unknown = new HashSet<>(failures);
    rows.forEach(row -> unknown.remove(key(row)));
    assertEquals(Set.of(), unknown, "known failures that are not in the table");
    assertTrue(
        failures.size() <= share * rows.size(),
        failures.size() + " of " + rows.size() + " rows are known to fail");
  }

  private static String key(Table.Row row) {
    return String.join(
        "\t", row.need("sentence"), row.need("words"), row.get("published"), row.need("entity"));
  }

  private static List<Table.Row> read(String file) {
    try (InputStreamReader in =
        new InputStreamReader(
            MentionTable.class.getResourceAsStream("/mention/" + file), StandardCharsets.UTF_8)) {
      return Table.read(file, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The English name of the entity of these words, or {@code -}. */
  private static String entity(String text, String words, String published) {
    return find(text, words, published).map(m -> m.entity().labelEn()).orElse("-");
  }

  /** The mention of these words in an article with this text. */
  static Mention mention(String text, String words, String published) {
    return find(text, words, published).orElseThrow();
  }

  /** All that an article with this text gives. */
  static List<Mention> all(String text, String published) {
    return LINKER.find(article(text, published)).all();
  }

  /** The longest mention that ends with these words. */
  private static Optional<Mention> find(String text, String words, String published) {
    int start = text.lastIndexOf(words);
    assertTrue(start >= 0, words + " is not in " + text);
    Span place = new Span(start, start + words.length());
    return LINKER.find(article(text, published)).all().stream()
        .filter(m -> m.headToken().span().overlaps(place) || covers(m, place))
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE || isWhole(m, place))
        .findFirst();
  }

  private static boolean covers(Mention mention, Span place) {
    return span(mention).contains(place) && mention.kind() == Mention.Kind.NAME;
  }

  private static boolean isWhole(Mention mention, Span place) {
    return span(mention).equals(place);
  }

  private static Span span(Mention mention) {
    return mention
        .sentence()
        .token(mention.from())
        .span()
        .cover(mention.sentence().token(mention.to()).span());
  }

  private static AnalyzedArticle article(String text, String published) {
    Optional<Edtf> date =
        published.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(published));
    Metadata metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), date);
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), List.of());
    return ANALYZER.analyze(new Article("test.txt", text, metadata, List.of(block)));
  }
}
