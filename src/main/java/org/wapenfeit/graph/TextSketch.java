package org.wapenfeit.graph;

import info.debatty.java.lsh.MinHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A text summed up, to be compared with others without keeping it: the MinHash of its word triples,
 * of which 16 bits each are enough (Li and König, b-Bit Minwise Hashing, 2010).
 */
public final class TextSketch {
  private static final int SIZE = 64;
  private static final int SHINGLE = 3;
  private static final int FEWEST_SHINGLES = 40;
  private static final int DICTIONARY = 1 << 28;
  private static final long SEED = 20241119;
  private static final MinHash MIN_HASH = new MinHash(SIZE, DICTIONARY, SEED);
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Bands of four: texts that share 70 % of their word triples meet in one almost surely. */
  private static final int BAND = 4;

  private final char[] signature;

  private TextSketch(char[] signature) {
    this.signature = signature;
  }

  /** The sketch of a text; none of one that is too short to compare. */
  public static Optional<TextSketch> of(String text) {
    Set<Integer> shingles = shingles(text);
    if (shingles.size() < FEWEST_SHINGLES) {
      return Optional.empty();
    }
    int[] whole = MIN_HASH.signature(shingles);
    char[] signature = new char[SIZE];
    Arrays.setAll(whole, i -> signature[i] = (char) whole[i]);
    return Optional.of(new TextSketch(signature));
  }

  /**
   * Reads a sketch.
   *
   * @param encoded what {@link #toString} gave
   * @throws IllegalArgumentException when it is none
   */
  public static TextSketch parse(String encoded) {
    byte[] bytes = Base64.getDecoder().decode(encoded);
    if (bytes.length != SIZE * Character.BYTES) {
      throw new IllegalArgumentException("not a sketch of a text: " + encoded);
    }
    char[] signature = new char[SIZE];
    ByteBuffer.wrap(bytes).asCharBuffer().get(signature);
    return new TextSketch(signature);
  }

  /** The share of word triples that both texts have, of all that one has; an estimate. */
  public double similarity(TextSketch other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += signature[i] == other.signature[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** What texts that are nearly the same have at least one of in common, almost surely. */
  public List<String> bands() {
    List<String> bands = new ArrayList<>();
    for (int i = 0; i < SIZE; i += BAND) {
      StringBuilder band = new StringBuilder(Integer.toString(i / BAND, Character.MAX_RADIX));
      for (int j = i; j < i + BAND; j++) {
        band.append(String.format(Locale.ROOT, "%04x", (int) signature[j]));
      }
      bands.add(band.toString());
    }
    return bands;
  }

  /** The sketch in base 64. */
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Character.BYTES);
    bytes.asCharBuffer().put(signature);
    return Base64.getEncoder().encodeToString(bytes.array());
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
