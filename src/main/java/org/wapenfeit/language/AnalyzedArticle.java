package org.wapenfeit.language;

import java.util.List;
import org.wapenfeit.article.Article;

/**
 * An article with the sentences of its read blocks (headline, captions, paragraphs; subheads are
 * analysed too and can be told by their block).
 */
public record AnalyzedArticle(Article article, List<Sentence> sentences) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }
}
