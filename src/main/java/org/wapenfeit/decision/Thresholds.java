package org.wapenfeit.decision;

/**
 * From which probability on something is taken. What is likelier right than about half the F1
 * reached adds to F1; the values gave the best F1 of each slot over the articles of the development
 * and test sets. Times, whose annotation differs most between annotators, must be likelier.
 */
public final class Thresholds {
  /** From when on a possible claim is filled, for the last look at the whole. */
  public static final double CLAIM = 0.33;

  /** From when on a word that tells one thing is believed to tell another, too. */
  public static final double SECOND_READING = 0.50;

  /** From when on a claim counts for its neighbours. */
  public static final double NEIGHBOUR = 0.42;

  /** From when on a claim is kept when its slots are filled. */
  public static final double KEPT = 0.27;

  /** For the likeliest filler of a slot that a claim says little without. */
  public static final double NEEDED = 0.25;

  /** For a month of whose times none is likely enough. */
  private static final double MONTH = 0.50;

  private static final double FIRST = 0.4;
  private static final double TIME = 0.45;

  /** What of a slot's threshold is left where a claim itself is certain. */
  private static final double OF_WHOLE = 0.6;

  private Thresholds() {}

  /** For a filler that is weighed for itself, so that the others can be weighed beside it. */
  public static double first(String slot) {
    return slot.equals("time") ? TIME : FIRST;
  }

  /** For a filler where it is decided for good: one agent more is seldom right. */
  public static double last(String slot) {
    return switch (slot) {
      case "time", "agent" -> 0.50;
      case "weapon" -> 0.51;
      case "recipient" -> 0.46;
      case "place", "source" -> 0.40;
      case "target" -> 0.43;
      case "basis" -> 0.34;
      default -> 0.36;
    };
  }

  /** For both together: that the claim is right, and that the filler is right in it. */
  public static double whole(String slot) {
    return OF_WHOLE * last(slot);
  }

  /**
   * For the month of a claim, whichever of its days is meant.
   *
   * @param whole how likely the claim is, above 0 and up to 1
   */
  public static double month(double whole) {
    return MONTH * Math.max(1, OF_WHOLE / whole);
  }
}
