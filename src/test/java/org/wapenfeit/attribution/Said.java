package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.article.TextArticleReader;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.mention.EntityLinker;
import org.wapenfeit.text.Span;

/** What the finder makes of a text, in words for tests. */
final class Said {
  private static final DutchAnalyzer DUTCH = DutchAnalyzer.load();
  private static final EntityLinker LINKER = EntityLinker.load();
  private static final CueAttributionFinder FINDER = CueAttributionFinder.load();
  private static final String TITLE = "Een gewone titel\n\n";

  private final String text;
  private final List<AttributedSpan> spans;

  private Said(String text, List<AttributedSpan> spans) {
    this.text = text;
    this.spans = spans;
  }

  /** Reads paragraphs, separated by an empty line, under a title of no importance. */
  static Said in(String paragraphs) {
    Article article =
        new TextArticleReader().read("test.txt", TITLE + paragraphs + "\n", Metadata.UNKNOWN);
    AnalyzedArticle analyzed = DUTCH.analyze(article);
    return new Said(article.text(), FINDER.find(analyzed, LINKER.find(analyzed)));
  }

  List<AttributedSpan> spans() {
    return spans;
  }

  /** The distinct lists of sources, each {@code NAME|STANCE} joined by {@code " + "}. */
  List<String> speakers() {
    return spans.stream()
        .map(s -> names(s.sources()))
        .filter(n -> !n.isEmpty())
        .distinct()
        .toList();
  }

  /** What these sources say. */
  List<String> contents(String sources) {
    return spans.stream()
        .filter(s -> names(s.sources()).equals(sources))
        .map(s -> s.content().of(text))
        .toList();
  }

  /** Who is responsible for a word of the text, with what basis. */
  AttributedTo about(String word) {
    int start = text.indexOf(word, TITLE.length());
    return new Attributions(spans).forSpan(new Span(start, start + word.length()));
  }

  String sourcesOf(String word) {
    return names(about(word).sources());
  }

  static String names(List<Attribution> sources) {
    return sources.stream()
        .map(a -> a.source().labelEn() + "|" + a.stance().label())
        .collect(Collectors.joining(" + "));
  }

  @Override
  public String toString() {
    List<String> all = new ArrayList<>();
    spans.forEach(s -> all.add(names(s.sources()) + " [" + s.why() + "] " + s.content().of(text)));
    return all.toString();
  }
}
