package org.wapenfeit.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.text.Span;

/** Whom and what names, descriptions and pronouns stand for, by the rows of names.tsv. */
class NamesInContextTest {
  private static final double SHARE = 0.9;

  private static EntityLinker linker;
  private static DutchAnalyzer analyzer;

  @BeforeAll
  static void load() {
    linker = EntityLinker.load();
    analyzer = DutchAnalyzer.load();
  }

  @Test
  void nineOfTenNamesInContextAreLinkedRight() throws IOException {
    List<Table.Row> rows = rows();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : rows) {
      String found = entity(row.need("sentence"), row.need("words"), row.get("published"));
      if (!found.equals(row.need("entity"))) {
        wrong.add(
            row.place() + " " + row.get("words") + " -> " + found + ", not " + row.get("entity"));
      }
    }
    assertTrue(rows.size() >= 150, "only " + rows.size() + " rows");
    assertTrue(
        wrong.size() <= (1 - SHARE) * rows.size(),
        wrong.size() + " of " + rows.size() + " wrong:\n" + String.join("\n", wrong));
  }

  private static List<Table.Row> rows() throws IOException {
    try (InputStreamReader in =
        new InputStreamReader(
            NamesInContextTest.class.getResourceAsStream("/mention/names.tsv"),
            StandardCharsets.UTF_8)) {
      return Table.read("names.tsv", in);
    }
  }

  /** The entity of the longest mention that ends with these words, or {@code -}. */
  private static String entity(String text, String words, String published) {
    int start = text.lastIndexOf(words);
    Span place = new Span(start, start + words.length());
    Optional<Mention> mention =
        linker.find(article(text, published)).all().stream()
            .filter(m -> m.headToken().span().overlaps(place) || covers(m, place))
            .filter(m -> m.kind() != Mention.Kind.ADJECTIVE || isWhole(m, place))
            .findFirst();
    return mention.map(m -> m.entity().labelEn()).orElse("-");
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
    return analyzer.analyze(new Article("test.txt", text, metadata, List.of(block)));
  }
}
