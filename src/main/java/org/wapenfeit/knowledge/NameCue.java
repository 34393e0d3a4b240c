package org.wapenfeit.knowledge;

/** What must stand near a word form for it to be the name of an entity. */
public enum NameCue {
  /** A word for weapons beside it or in the sentence. */
  weapon,
  /** A preposition of place, or a word such as {@code stad}, before it. */
  place,
  /** A word for media before it, or a word of reporting about it. */
  medium,
  /** A title, office or first name before it, or the full name in the article. */
  title,
  /** The state that it belongs to named in the article. */
  country
}
