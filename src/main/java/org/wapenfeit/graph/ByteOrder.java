package org.wapenfeit.graph;

import java.util.Comparator;

/**
 * Orders texts as their UTF-8 bytes are ordered, which is what {@code LC_ALL=C sort} does. Java's
 * own order differs where an emoji meets a character above U+D7FF.
 */
final class ByteOrder implements Comparator<String> {
  static final ByteOrder INSTANCE = new ByteOrder();

  private ByteOrder() {}

  @Override
  public int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(weight(a.charAt(i)), weight(b.charAt(i)));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Halves of characters beyond U+FFFF come last. */
  private static int weight(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }
}
