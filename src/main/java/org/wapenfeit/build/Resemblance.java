package org.wapenfeit.build;

/**
 * Two inputs with one text, or almost.
 *
 * @param file the one that came later
 * @param earlier the one that it resembles
 * @param same whether the texts are the same: then they are one article with both names; else both
 *     are kept and linked
 */
public record Resemblance(String file, String earlier, boolean same) {
  @Override
  public String toString() {
    return file
        + (same
            ? ": the same text as " + earlier + "; kept as one article with both names"
            : ": almost the same text as " + earlier + "; both are kept, and linked");
  }
}
