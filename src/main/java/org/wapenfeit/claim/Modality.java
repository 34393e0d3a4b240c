package org.wapenfeit.claim;

/** How sure a claim is, in the words of the article. */
public enum Modality {
  actual,
  hearsay,
  possible,
  future,
  unknown
}
