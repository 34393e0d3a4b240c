package org.wapenfeit.server.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.wapenfeit.server.explore.Names.Link;
import org.wapenfeit.server.explore.Names.Position;

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
  private static final double SHARE = 0.06;
  private static final double LEAST_WIDTH = 14;
  private static final double RATIO = 0.5;
  private static final int MOST = 500;
  private static final Position NOWHERE = new Position(0, 0);

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
    return ofSums(sums, names);
  }

  /** Places with a number each. */
  public static WorldMap ofCounts(Map<Node, Long> counts, Names names) {
    Map<Node, Sum> sums = new HashMap<>();
    counts.forEach((place, count) -> sums.put(place, new Sum(count, 0)));
    return ofSums(sums, names);
  }

  private static WorldMap ofSums(Map<Node, Sum> sums, Names names) {
    List<Map.Entry<Node, Sum>> places =
        sums.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<Node, Sum> e) -> -e.getValue().count())
                    .thenComparing(e -> e.getKey().toString()))
            .limit(MOST)
            .toList();
    List<Position> points = new ArrayList<>();
    places.forEach(e -> names.position(e.getKey()).ifPresent(points::add));
    double[] box = box(points);
    double largest = places.isEmpty() ? 1 : places.get(0).getValue().count();
    List<Spot> spots = new ArrayList<>();
    List<Spot> without = new ArrayList<>();
    for (Map.Entry<Node, Sum> e : places) {
      Optional<Position> point = names.position(e.getKey());
      double share = Math.sqrt(e.getValue().count() / largest);
      (point.isPresent() ? spots : without)
          .add(spot(names.link(e.getKey()), e.getValue(), point.orElse(NOWHERE), share, box[2]));
    }
    String viewBox =
        String.join(" ", number(box[0]), number(box[1]), number(box[2]), number(box[3]));
    return new WorldMap(viewBox, spots, without);
  }

  private static Spot spot(Link place, Sum sum, Position at, double share, double width) {
    return new Spot(
        place,
        sum.count(),
        sum.uncertain(),
        sum.uncertain() * 2 > sum.count(),
        number(at.latitude()),
        number(at.longitude()),
        number(-at.latitude()),
        number(width * (0.004 + 0.014 * share)),
        number(5 + 15 * share));
  }

  /** Left, top, width and height around the points; the world without any. */
  private static double[] box(List<Position> points) {
    if (points.isEmpty()) {
      return new double[] {-180, -84, 360, 144};
    }
    double west = points.stream().mapToDouble(Position::longitude).min().orElse(0);
    double east = points.stream().mapToDouble(Position::longitude).max().orElse(0);
    double south = points.stream().mapToDouble(Position::latitude).min().orElse(0);
    double north = points.stream().mapToDouble(Position::latitude).max().orElse(0);
    double margin = Math.max(MARGIN, SHARE * Math.max(east - west, north - south));
    double width =
        Math.max(LEAST_WIDTH, 2 * margin + Math.max(east - west, (north - south) / RATIO));
    double height = Math.max(2 * margin + north - south, width * RATIO);
    return new double[] {
      (west + east - width) / 2, -(north + south) / 2 - height / 2, width, height
    };
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
