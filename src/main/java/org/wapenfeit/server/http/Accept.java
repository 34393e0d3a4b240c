package org.wapenfeit.server.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a client would have, after RFC 9110: ranges with a weight each. */
public final class Accept {
  private record Range(String name, double weight) {
    /**
     * How well it fits: 3 exactly, 2 by the first part of either ({@code text/*}, {@code nl-BE} for
     * {@code nl}), 1 as {@code *}, 0 not at all. "Any type" fits less than "any text".
     */
    int fits(String value) {
      if (name.equals(value)) {
        return 3;
      }
      boolean isType =
          name.endsWith("/*") && value.startsWith(name.substring(0, name.length() - 1));
      if (!name.equals("*/*") && (isType || name.startsWith(value + "-"))) {
        return 2;
      }
      return name.equals("*/*") || name.equals("*") ? 1 : 0;
    }
  }

  private static final int MOST_RANGES = 50;

  private final List<Range> ranges = new ArrayList<>();

  private Accept(String header) {
    for (String part : header.split(",")) {
      String[] pieces = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
      if (!pieces[0].isBlank() && ranges.size() < MOST_RANGES) {
        ranges.add(new Range(pieces[0], weight(pieces)));
      }
    }
  }

  /** Reads the values of a header; without one, anything is welcome. */
  public static Accept of(Iterable<String> headers) {
    String all = String.join(",", headers);
    return new Accept(all.isBlank() ? "*/*" : all);
  }

  /** Reads the values of a header as a servlet gives them. */
  public static Accept of(java.util.Enumeration<String> headers) {
    return of(headers == null ? List.of() : Collections.list(headers));
  }

  private static double weight(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      if (pieces[i].startsWith("q=")) {
        try {
          return Double.parseDouble(pieces[i].substring(2));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /**
   * The one that the client likes most; of those that it likes as much, the first.
   *
   * @param names the names of one on offer: media types or languages
   */
  public <T> Optional<T> best(List<T> offered, Function<T, List<String>> names) {
    T best = null;
    double most = 0;
    for (T one : offered) {
      double weight = names.apply(one).stream().mapToDouble(this::weight).max().orElse(0);
      if (weight > most) {
        most = weight;
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The weight of the range that hits it best. */
  private double weight(String name) {
    int fit = 0;
    double weight = 0;
    for (Range range : ranges) {
      int here = range.fits(name);
      if (here > fit) {
        fit = here;
        weight = range.weight();
      }
    }
    return weight;
  }
}
