package org.wapenfeit.mention;

import java.util.Comparator;
import java.util.List;
import org.wapenfeit.knowledge.Name;

/**
 * Tokens that have the form of a name, before it is settled whose.
 *
 * @param from index of the first token
 * @param to index of the last token
 * @param names what they may stand for, in the order of the tables, never empty
 * @param rest the part of the last token behind the name ({@code drones} of {@code Shahed-drones}),
 *     empty where there is none
 * @param near whether the tokens are misspelt
 */
record NameMatch(int from, int to, List<Name> names, String rest, boolean near) {
  /** As they stand in the text, the longer before those inside it. */
  static final Comparator<NameMatch> IN_ORDER =
      Comparator.comparingInt(NameMatch::from).thenComparingInt(m -> -m.to());

  NameMatch {
    names = List.copyOf(names);
  }

  NameMatch(int from, int to, List<Name> names, String rest) {
    this(from, to, names, rest, false);
  }

  /** The same with misspelt words. */
  NameMatch mended() {
    return new NameMatch(from, to, names, rest, true);
  }

  /** The same for some of its names. */
  NameMatch of(List<Name> some) {
    return new NameMatch(from, to, some, rest, near);
  }

  int length() {
    return to - from + 1;
  }

  boolean overlaps(NameMatch other) {
    return from <= other.to && other.from <= to;
  }
}
