package org.wapenfeit.graph;

import org.apache.jena.graph.Node;

/**
 * What breaks a shape.
 *
 * @param claim the claim, which was left out of its graph; or the article where it is the article
 *     itself that breaks it, which stays
 * @param file the file that the article was read from
 * @param line the line of its text that the claim stands in, counted from 1; 0 for the article
 * @param quote the words that the claim rests on; none for the article
 * @param message what should hold and does not, in English
 */
public record Rejected(Node claim, String file, int line, String quote, String message) {
  /** As much of a sentence as tells which it is. */
  private static final int SHOWN = 100;

  /** File, line, words and reason, for those who look it up in the article. */
  @Override
  public String toString() {
    return line == 0
        ? file + ": " + message
        : file + ", line " + line + ": \"" + shown() + "\": " + message;
  }

  private String shown() {
    String plain = quote.replaceAll("\\s+", " ");
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN).strip() + " …";
  }
}
