package org.wapenfeit.claim;

/** How a source stands to what is claimed. */
public enum Stance {
  asserts("asserts"),
  confirms("confirms"),
  denies("denies"),
  declinesToConfirm("declines to confirm"),
  investigates("investigates");

  private final String label;

  Stance(String label) {
    this.label = label;
  }

  /** The English label, as the annotation guide writes it. */
  public String label() {
    return label;
  }

  /** Whether the source says that it is so. */
  public boolean isSupport() {
    return this == asserts || this == confirms;
  }
}
