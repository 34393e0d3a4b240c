package org.wapenfeit.knowledge;

/**
 * A point on the earth.
 *
 * @param latitude decimal degrees north, WGS 84, from -90 to 90
 * @param longitude decimal degrees east, WGS 84, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  /**
   * @throws IllegalArgumentException when it is no point on the earth
   */
  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not a point: " + latitude + ", " + longitude);
    }
  }
}
