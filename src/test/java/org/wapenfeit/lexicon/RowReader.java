package org.wapenfeit.lexicon;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.text.Span;

/** Runs the example and the counterexample of a row as articles of their own. */
final class RowReader {
  private static final String WAR =
      "De oorlog gaat door: het leger zet er tanks, raketten en granaten in.\n\n";

  /** How likely a believer of one type finds what the rules say beside it. */
  private static final double LESS = 0.9;

  private static final Metadata PUBLISHED =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Edtf.parse("2024-11-20")));

  private final ClaimExtractor extractor;
  private final Map<EventType, ClaimExtractor> believers = new EnumMap<>(EventType.class);

  RowReader(ClaimExtractor extractor) {
    this.extractor = extractor;
  }

  /** The extractor for a row: one that believes all of its type where the rules never do. */
  private ClaimExtractor extractorFor(Predicate row) {
    return row.has(Constraint.Flag.Kind.POSSIBLE)
        ? believers.computeIfAbsent(row.type(), RowReader::believing)
        : extractor;
  }

  private static ClaimExtractor believing(EventType type) {
    return Extractors.with(
        (article, claims, options) ->
            options.stream()
                .mapToDouble(o -> o.value().equals(type.name()) ? 1 : o.byRule() ? LESS : 0)
                .toArray());
  }

  /** What is wrong with the claims of the example; empty when one of them is as the row says. */
  List<String> unmet(Predicate row) {
    boolean war = row.has(Constraint.Flag.Kind.WAR_CONTEXT);
    Expected expected = Expected.parse(row.claim());
    return read(extractorFor(row), row.example(), war).stream()
        .map(expected::unmet)
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of("no claim"));
  }

  /** Whether the counterexample gives no claim of the row's type. */
  boolean keepsOut(Predicate row) {
    return row.counterexample().isEmpty()
        || read(row.counterexample(), false).stream().noneMatch(c -> c.type() == row.type());
  }

  List<Claim> read(String sentence, boolean war) {
    return read(extractor, sentence, war);
  }

  private static List<Claim> read(ClaimExtractor extractor, String sentence, boolean war) {
    String text = (war ? WAR : "") + sentence;
    Span body = new Span(text.length() - sentence.length(), text.length());
    Block paragraph = new Block(Block.Kind.PARAGRAPH, body, List.of());
    List<Block> blocks =
        war
            ? List.of(
                new Block(Block.Kind.PARAGRAPH, new Span(0, WAR.strip().length()), List.of()),
                paragraph)
            : List.of(paragraph);
    Article article = new Article("row.txt", text, PUBLISHED, blocks);
    return extractor.extract(article).claims().stream()
        .filter(c -> body.contains(c.evidence()))
        .toList();
  }
}
