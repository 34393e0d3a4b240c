package org.wapenfeit.language;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Block;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.language.segment.SentenceSplitter;
import org.wapenfeit.language.segment.Tokenizer;
import org.wapenfeit.language.words.Spelling;
import org.wapenfeit.text.Span;

/**
 * Reads Dutch with the shipped models. Safe for use by many threads, and the same text gives the
 * same sentences in any of them.
 */
public final class DutchAnalyzer implements Analyzer {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SentenceAnalyzer sentences;

  private DutchAnalyzer(Models models) {
    sentences = new SentenceAnalyzer(models);
  }

  /**
   * An analyzer over the shipped models, which are read at the first call (about a second).
   *
   * @throws java.io.UncheckedIOException when a model is missing or broken
   */
  public static DutchAnalyzer load() {
    return new DutchAnalyzer(Models.shared());
  }

  @Override
  public AnalyzedArticle analyze(Article article) {
    List<Sentence> found = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      if (article.blocks().get(i).kind() != Block.Kind.HEADER) {
        addBlock(article, i, found);
      }
    }
    return new AnalyzedArticle(article, found);
  }

  /** The sentences of a text that is taken as one paragraph of an article without metadata. */
  public List<Sentence> analyzeText(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), List.of());
    return analyze(new Article("text", text, Metadata.UNKNOWN, List.of(block))).sentences();
  }

  /**
   * The sentence that is made of these words, for text that others have split.
   *
   * @param forms the words in order; spans are offsets into them joined by blanks
   */
  public Sentence analyzeWords(List<String> forms) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      spans.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    Span place = new Span(0, Math.max(0, at - 1));
    Block block = new Block(Block.Kind.PARAGRAPH, place, List.of());
    return new Sentence(0, 0, block, place, sentences.analyze(forms, spans));
  }

  private void addBlock(Article article, int blockIndex, List<Sentence> into) {
    Block block = article.blocks().get(blockIndex);
    String text = block.span().of(article.text());
    for (List<Span> words : splitter.split(text, tokenizer.tokenize(text))) {
      List<Span> spans = words.stream().map(w -> shift(w, block.span().start())).toList();
      List<String> forms = words.stream().map(w -> Spelling.normal(w.of(text))).toList();
      Span place = spans.get(0).cover(spans.get(spans.size() - 1));
      into.add(
          new Sentence(into.size(), blockIndex, block, place, sentences.analyze(forms, spans)));
    }
  }

  private static Span shift(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
