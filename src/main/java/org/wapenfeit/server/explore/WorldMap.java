package org.wapenfeit.server.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.wapenfeit.server.explore.Names.Link;

/**
 * Places where claims say that something happened, as a drawing whose units are degrees, with north
 * up.
 *
 * @param viewBox the part of the world to draw
 * @param spots the places that have a position
 * @param without the others
 */
public record WorldMap(String viewBox, List<Spot> spots, List<Spot> without) {
  private static final double MARGIN = 3;
  private static final double LEAST_WIDTH = 14;
  private static final double RATIO = 0.5;
  private static final int MOST = 500;

  /**
   * A place.
   *
   * @param uncertain how many of its claims are not said as undenied fact
   * @param mostly whether most are
   * @param radius in degrees
   * @param size of the circle in pixels
   */
  public record Spot(
      Link place,
      long count,
      long uncertain,
      boolean mostly,
      String latitude,
      String longitude,
      String y,
      String radius,
      String size) {}

  private record Sum(long count, long uncertain) {
    Sum plus(Claim claim) {
      return new Sum(count + 1, uncertain + (claim.isSure() ? 0 : 1));
    }
  }

  static WorldMap of(List<Claim> claims, Names names) {
    Map<Node, Sum> sums = new HashMap<>();
    for (Claim claim : claims) {
      claim.places().forEach(p -> sums.put(p, sums.getOrDefault(p, new Sum(0, 0)).plus(claim)));
    }
    List<Map.Entry<Node, Sum>> places =
        sums.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<Node, Sum> e) -> -e.getValue().count())
                    .thenComparing(e -> e.getKey().toString()))
            .limit(MOST)
            .toList();
    List<double[]> points = new ArrayList<>();
    places.forEach(e -> point(e.getKey(), names).ifPresent(points::add));
    double[] box = box(points);
    double largest = places.isEmpty() ? 1 : places.get(0).getValue().count();
    List<Spot> spots = new ArrayList<>();
    List<Spot> without = new ArrayList<>();
    for (Map.Entry<Node, Sum> e : places) {
      Optional<double[]> point = point(e.getKey(), names);
      double share = Math.sqrt(e.getValue().count() / largest);
      (point.isPresent() ? spots : without)
          .add(
              spot(
                  names.link(e.getKey()),
                  e.getValue(),
                  point.orElse(new double[2]),
                  share,
                  box[2]));
    }
    String viewBox =
        String.join(" ", number(box[0]), number(box[1]), number(box[2]), number(box[3]));
    return new WorldMap(viewBox, spots, without);
  }

  private static Spot spot(Link place, Sum sum, double[] at, double share, double width) {
    return new Spot(
        place,
        sum.count(),
        sum.uncertain(),
        sum.uncertain() * 2 > sum.count(),
        number(at[0]),
        number(at[1]),
        number(-at[0]),
        number(width * (0.004 + 0.014 * share)),
        number(5 + 15 * share));
  }

  private static Optional<double[]> point(Node place, Names names) {
    Optional<String> latitude = names.text(place, SchemaDO.latitude.asNode());
    Optional<String> longitude = names.text(place, SchemaDO.longitude.asNode());
    return latitude.isEmpty() || longitude.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new double[] {Double.parseDouble(latitude.get()), Double.parseDouble(longitude.get())});
  }

  /** Left, top, width and height around the points; the world without any. */
  private static double[] box(List<double[]> points) {
    if (points.isEmpty()) {
      return new double[] {-180, -84, 360, 144};
    }
    double west = points.stream().mapToDouble(p -> p[1]).min().orElse(0) - MARGIN;
    double east = points.stream().mapToDouble(p -> p[1]).max().orElse(0) + MARGIN;
    double south = points.stream().mapToDouble(p -> p[0]).min().orElse(0) - MARGIN;
    double north = points.stream().mapToDouble(p -> p[0]).max().orElse(0) + MARGIN;
    double width = Math.max(LEAST_WIDTH, Math.max(east - west, (north - south) / RATIO));
    double height = Math.max(north - south, width * RATIO);
    return new double[] {
      (west + east - width) / 2, -(north + south) / 2 - height / 2, width, height
    };
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
