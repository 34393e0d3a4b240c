package org.wapenfeit.quality;

/**
 * How often something was right, missed and too much.
 *
 * @param right in both
 * @param missed in the gold only
 * @param spurious in the program's only
 */
public record Tally(int right, int missed, int spurious) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, missed + other.missed, spurious + other.spurious);
  }

  /** How many there are in the gold. */
  public int gold() {
    return right + missed;
  }

  public double precision() {
    return share(right, right + spurious);
  }

  public double recall() {
    return share(right, gold());
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
