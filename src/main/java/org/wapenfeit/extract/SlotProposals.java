package org.wapenfeit.extract;

import java.util.List;

/** Proposes the fillers of some slots of a draft. */
interface SlotProposals {
  /**
   * The options.
   *
   * @param index place of the draft among those that are decided together
   */
  List<Proposal> of(int index, Draft d);

  /** Takes away what the rules put there, before what is chosen is put in its place. */
  void clear(Draft d);

  /** Brings what was chosen into order, when all slots of the draft are filled. */
  default void settle(Draft d) {}
}
