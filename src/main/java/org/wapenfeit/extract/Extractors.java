package org.wapenfeit.extract;

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
    EntityLinker linker = EntityLinker.load();
    Lexicon lexicon = Lexicon.load();
    return new StandardClaimExtractor(
        DutchAnalyzer.load(),
        linker,
        CueAttributionFinder.load(),
        NumberFinder.load(),
        TimeFinder.load(),
        CertaintyFinder.load(),
        new FrameReader(lexicon),
        Knowledge.of(linker.world(), NounTable.load(), PhraseRenderer.load(), lexicon),
        decider);
  }
}
