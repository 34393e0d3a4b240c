package org.wapenfeit.claim;

/** How a number bounds the true one. */
public enum Bound {
  exact("exact"),
  about("about"),
  atLeast("at least"),
  atMost("at most"),
  moreThan("more than");

  private final String label;

  Bound(String label) {
    this.label = label;
  }

  /** The English label, as the annotation guide writes it. */
  public String label() {
    return label;
  }
}
