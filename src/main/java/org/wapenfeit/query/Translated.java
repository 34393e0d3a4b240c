package org.wapenfeit.query;

/**
 * A text in both languages.
 *
 * @param en in English
 * @param nl in Dutch
 */
public record Translated(String en, String nl) {

  /** The text in Dutch for {@code nl} and anything like {@code nl-BE}, else in English. */
  public String in(String languageTag) {
    return languageTag.equals("nl") || languageTag.startsWith("nl-") ? nl : en;
  }
}
