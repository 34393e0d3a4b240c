package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.mention.Mentions;

/**
 * Finds who says what by the cues of {@code ontology/attribution.tsv}, by quotation marks, and by
 * what carries on over the sentences of a paragraph. Immutable, safe for many threads.
 */
public final class CueAttributionFinder implements AttributionFinder {
  private final CueTable cues;
  private final BasisTable basis;

  private CueAttributionFinder(CueTable cues, BasisTable basis) {
    this.cues = cues;
    this.basis = basis;
  }

  /**
   * Reads the tables.
   *
   * @throws IllegalArgumentException when a row is wrong, with file and line
   */
  public static CueAttributionFinder load() {
    return new CueAttributionFinder(CueTable.load(), BasisTable.load());
  }

  @Override
  public List<AttributedSpan> find(AnalyzedArticle article, Mentions mentions) {
    List<AttributedSpan> found = new ArrayList<>();
    Interview interview = Interview.of(article, mentions);
    Discourse discourse = new Discourse(basis, mentions, interview);
    List<Sentence> sentences = article.sentences();
    for (int from = 0; from < sentences.size(); ) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).blockIndex() == sentences.get(from).blockIndex()) {
        to++;
      }
      List<Reading> readings =
          sentences.subList(from, to).stream().map(s -> new Reading(cues, s)).toList();
      found.addAll(discourse.paragraph(readings));
      from = to;
    }
    return List.copyOf(found);
  }

  /** The rows, for tests that run their examples. */
  CueTable cues() {
    return cues;
  }
}
