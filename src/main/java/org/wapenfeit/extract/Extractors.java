package org.wapenfeit.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.wapenfeit.article.Article;
import org.wapenfeit.attribution.CueAttributionFinder;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Weights;
import org.wapenfeit.expression.CertaintyFinder;
import org.wapenfeit.expression.NumberFinder;
import org.wapenfeit.expression.TimeFinder;
import org.wapenfeit.frame.FrameReader;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.mention.EntityLinker;
import org.wapenfeit.noun.NounTable;
import org.wapenfeit.noun.PhraseRenderer;

/**
 * The front door: {@code Extractors.standard().extract(article).claims()}.
 *
 * <p>Loading takes about two seconds; what it gives is safe for use by many threads.
 */
public final class Extractors {
  private Extractors() {}

  /** The extractor over the models and tables that the program ships with. */
  public static ClaimExtractor standard() {
    return with(Weights.standard());
  }

  /** The same tables and models with another way to decide on what they propose. */
  public static ClaimExtractor with(Decider decider) {
    Parts parts = Parts.load();
    return parts.extractor(parts.reader()::read, decider);
  }

  /**
   * Makes extractors with several ways to decide that analyze each article once, and keep it: about
   * a megabyte for each.
   */
  public static Function<Decider, ClaimExtractor> remembering() {
    Parts parts = Parts.load();
    Map<String, Reading> read = new ConcurrentHashMap<>();
    return decider ->
        parts.extractor(
            article ->
                read.computeIfAbsent(article.fileName(), name -> parts.reader().read(article)),
            decider);
  }

  /** What does not hang on how is decided. */
  private record Parts(
      ArticleReader reader, CertaintyFinder certainty, FrameReader frames, Knowledge knowledge) {
    static Parts load() {
      EntityLinker linker = EntityLinker.load();
      Lexicon lexicon = Lexicon.load();
      return new Parts(
          new ArticleReader(
              DutchAnalyzer.load(),
              linker,
              CueAttributionFinder.load(),
              NumberFinder.load(),
              TimeFinder.load()),
          CertaintyFinder.load(),
          new FrameReader(lexicon),
          Knowledge.of(linker.world(), NounTable.load(), PhraseRenderer.load(), lexicon));
    }

    ClaimExtractor extractor(Function<Article, Reading> reading, Decider decider) {
      return new StandardClaimExtractor(reading, certainty, frames, knowledge, decider);
    }
  }
}
