package org.wapenfeit.language.words;

/** Composite tags: a part of speech, then its features ({@code VERB|Fin|Sing}). */
public final class Tags {
  private Tags() {}

  /** The universal part of speech of a tag. */
  public static String partOfSpeech(String tag) {
    int bar = tag.indexOf('|');
    return bar < 0 ? tag : tag.substring(0, bar);
  }

  /** Whether a tag is of a finite verb, auxiliaries included. */
  public static boolean isFinite(String tag) {
    return tag.contains("|Fin");
  }

  /** Whether a tag is of a verb, auxiliaries included. */
  public static boolean isVerb(String tag) {
    return tag.startsWith("VERB") || tag.startsWith("AUX");
  }
}
