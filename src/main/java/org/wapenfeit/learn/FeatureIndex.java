package org.wapenfeit.learn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The features that come often enough in some examples, numbered from 0 in their names' order. */
final class FeatureIndex {
  private final Examples examples;
  private final int[] counts;
  private final int[] places;
  private final int[] features;

  /**
   * @param examples what is learnt from
   * @param cutoff how often a feature must come
   */
  FeatureIndex(Examples examples, int cutoff) {
    this.examples = examples;
    counts = new int[examples.names().size()];
    for (Example e : examples.all()) {
      for (int feature : e.features()) {
        counts[feature]++;
      }
    }
    places = new int[counts.length];
    int[] kept = new int[counts.length];
    int size = 0;
    for (int feature = 0; feature < counts.length; feature++) {
      boolean often = counts[feature] > 0 && counts[feature] >= cutoff;
      places[feature] = often ? size : -1;
      if (often) {
        kept[size] = feature;
        size++;
      }
    }
    features = Arrays.copyOf(kept, size);
  }

  int size() {
    return features.length;
  }

  String name(int place) {
    return examples.names().get(features[place]);
  }

  /** In how many examples a feature comes. */
  int count(int place) {
    return counts[features[place]];
  }

  /** For each feature its place when those that come in most examples are put first. */
  int[] placesByCount() {
    int[] order =
        IntStream.range(0, size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -count(i)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] byCount = new int[size()];
    for (int i = 0; i < order.length; i++) {
      byCount[order[i]] = i;
    }
    return byCount;
  }

  /** The features of an example that are in the index, rising. */
  int[] known(Example example) {
    return Arrays.stream(example.features()).map(f -> places[f]).filter(p -> p >= 0).toArray();
  }
}
