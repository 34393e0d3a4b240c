package org.wapenfeit.extract;

import java.util.List;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.frame.Context;

/**
 * What the steps of one article's extraction left behind, for those who ask why. Belongs to one
 * call, and so to one thread.
 */
final class Trail {
  final Overheard heard;
  Reading reading;
  ArticlePhrases phrases;
  Context context = Context.NONE;

  /** The possible claims that the lexicon gives, in the order in which they were weighed. */
  List<Draft> proposed = List.of();

  /** Those that were chosen. */
  List<Draft> chosen = List.of();

  /** Those that became claims. */
  List<Draft> claims = List.of();

  Trail(Decider decider) {
    this.heard = new Overheard(decider);
  }
}
