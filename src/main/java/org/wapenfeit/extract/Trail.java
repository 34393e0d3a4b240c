package org.wapenfeit.extract;

import java.util.List;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.frame.Context;

/**
 * What the steps of one article's extraction left behind, for those who ask why. Belongs to one
 * call, and so to one thread.
 */
final class Trail {
  /** Who decides: one who is overheard where somebody asks why. */
  final Decider decider;

  Reading reading;
  ArticlePhrases phrases;
  Context context = Context.NONE;

  /** The possible claims that the lexicon gives, in the order in which they were weighed. */
  List<Draft> proposed = List.of();

  /** Those that were chosen. */
  List<Draft> chosen = List.of();

  /** Those that became claims. */
  List<Draft> claims = List.of();

  private Trail(Decider decider) {
    this.decider = decider;
  }

  /** Of an extraction of which nobody asks why. */
  static Trail silent(Decider decider) {
    return new Trail(decider);
  }

  /** Of one whose decisions are remembered. */
  static Trail heard(Decider decider) {
    return new Trail(new Overheard(decider));
  }

  /** What was decided; only where it is remembered. */
  Overheard overheard() {
    return (Overheard) decider;
  }
}
