package org.wapenfeit.claim;

/** The kind of evidence that a source gives. */
public enum Basis {
  intelligence("intelligence"),
  satelliteImagery("satellite imagery"),
  anonymousSources("anonymous sources"),
  photo("photo"),
  socialMedia("social media"),
  preliminaryInformation("preliminary information");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  /** The English label, as the annotation guide writes it. */
  public String label() {
    return label;
  }
}
