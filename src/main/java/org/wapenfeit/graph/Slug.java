package org.wapenfeit.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Last parts of IRIs made of names and texts. */
final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}\\p{P}\\p{S}\\p{Z}]");

  /** Hexadecimal digits of a hash: 64 bits, so that a million articles do not collide. */
  private static final int HASH_DIGITS = 16;

  private Slug() {}

  /**
   * A name in lower-case ASCII with hyphens; a name with letters that ASCII has no form of gets a
   * hash behind it, so that two such names stay apart.
   */
  static String of(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String slug = strip(OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-"));
    if (slug.isEmpty() || FOREIGN.matcher(bare).find()) {
      slug = strip(slug + "-" + hash(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }
    return slug;
  }

  /** The head of the SHA-256 of a text in UTF-8. */
  static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String strip(String slug) {
    int from = slug.startsWith("-") ? 1 : 0;
    int to = slug.length() > from && slug.endsWith("-") ? slug.length() - 1 : slug.length();
    return slug.substring(from, to);
  }
}
