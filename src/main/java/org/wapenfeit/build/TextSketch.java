package org.wapenfeit.build;

import info.debatty.java.lsh.MinHash;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A text summed up, to be compared with others without keeping it.
 *
 * @param hash tells texts apart that differ in more than white space
 * @param signature MinHash of its word triples; empty for texts too short to compare
 */
record TextSketch(long hash, int[] signature) {
  private static final int SIZE = 64;
  private static final int SHINGLE = 3;
  private static final int FEWEST_SHINGLES = 40;
  private static final int DICTIONARY = 1 << 28;
  private static final long SEED = 20241119;
  private static final MinHash MIN_HASH = new MinHash(SIZE, DICTIONARY, SEED);
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static TextSketch of(String text) {
    byte[] plain = SPACE.matcher(text).replaceAll(" ").strip().getBytes(StandardCharsets.UTF_8);
    Set<Integer> shingles = shingles(text);
    int[] signature = shingles.size() < FEWEST_SHINGLES ? new int[0] : MIN_HASH.signature(shingles);
    return new TextSketch(MurmurHash3.hash128x64(plain)[0], signature);
  }

  /** The share of word triples that both texts have, of all that one has; an estimate. */
  double similarity(TextSketch other) {
    return MIN_HASH.similarity(signature, other.signature);
  }

  boolean isComparable() {
    return signature.length > 0;
  }

  private static Set<Integer> shingles(String text) {
    String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT));
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      byte[] three =
          String.join(" ", words[i], words[i + 1], words[i + 2]).getBytes(StandardCharsets.UTF_8);
      shingles.add(MurmurHash3.hash32x86(three) & (DICTIONARY - 1));
    }
    return shingles;
  }
}
