package org.wapenfeit.language.parse;

/** Turns words and combinations of them into numbers: the parser never looks at text. */
final class Hashing {
  /** Feature keys keep this many bits: few enough to store, enough that chance hits are rare. */
  static final int KEY_BITS = 40;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Hashing() {}

  /** Spreads the bits of a number (the finisher of SplitMix64). */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A number for a text, the same in every run. */
  static long of(String text) {
    long x = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      x = 31 * x + text.charAt(i);
    }
    return mix(x) | 1;
  }

  /** A number for two numbers in this order. */
  static long join(long a, long b) {
    return mix(a * GOLDEN + b + 0x632BE59BD9B4E019L);
  }

  /** Cuts a number down to the size of a feature key; never 0. */
  static long key(long value) {
    long key = mix(value) >>> (64 - KEY_BITS);
    return key == 0 ? 1 : key;
  }
}
