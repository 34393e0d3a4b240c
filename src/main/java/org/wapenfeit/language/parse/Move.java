package org.wapenfeit.language.parse;

/** The three kinds of transitions. */
enum Move {
  /** The next word goes onto the stack. */
  SHIFT,
  /** The top of the stack becomes a dependent of the next word. */
  LEFT,
  /** The top of the stack becomes a dependent of the word under it. */
  RIGHT
}
