package org.wapenfeit.mention;

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
 */
record NameMatch(int from, int to, List<Name> names, String rest) {
  NameMatch {
    names = List.copyOf(names);
  }

  int length() {
    return to - from + 1;
  }

  boolean overlaps(NameMatch other) {
    return from <= other.to && other.from <= to;
  }
}
