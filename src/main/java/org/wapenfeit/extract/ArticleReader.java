package org.wapenfeit.extract;

import org.wapenfeit.article.Article;
import org.wapenfeit.attribution.AttributionFinder;
import org.wapenfeit.expression.NumberFinder;
import org.wapenfeit.expression.TimeFinder;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.Analyzer;
import org.wapenfeit.mention.MentionFinder;
import org.wapenfeit.mention.Mentions;

/** Finds what is known of an article before its events are looked for. */
final class ArticleReader {
  private final Analyzer analyzer;
  private final MentionFinder mentions;
  private final AttributionFinder attributions;
  private final NumberFinder numbers;
  private final TimeFinder times;

  ArticleReader(
      Analyzer analyzer,
      MentionFinder mentions,
      AttributionFinder attributions,
      NumberFinder numbers,
      TimeFinder times) {
    this.analyzer = analyzer;
    this.mentions = mentions;
    this.attributions = attributions;
    this.numbers = numbers;
    this.times = times;
  }

  Reading read(Article article) {
    AnalyzedArticle analyzed = analyzer.analyze(article);
    Mentions found = mentions.find(analyzed);
    return new Reading(
        analyzed,
        found,
        attributions.find(analyzed, found),
        analyzed.sentences().stream().map(numbers::find).toList(),
        times.findAll(analyzed.sentences(), article.metadata().published()));
  }
}
