package org.wapenfeit.mention;

import java.util.List;

/**
 * Something that speaks for one of several readings of a name.
 *
 * @param text what it is, for people to read
 * @param weight how much it counts; that of all together decides
 */
record Ground(String text, int weight) {

  static int sum(List<Ground> grounds) {
    return grounds.stream().mapToInt(Ground::weight).sum();
  }

  static List<String> texts(List<Ground> grounds) {
    return grounds.stream().map(Ground::text).toList();
  }
}
