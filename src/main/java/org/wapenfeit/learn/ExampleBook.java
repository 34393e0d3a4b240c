package org.wapenfeit.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where examples are written down. Features come in thousands of options, so they are kept as
 * numbers. Several threads may write, each about an article of its own; what is read does not hang
 * on which of them came first.
 */
final class ExampleBook {
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final Map<String, Map<String, List<Example>>> byArticle = new ConcurrentSkipListMap<>();

  void write(String article, String model, Collection<String> features, boolean right) {
    int[] known = features.stream().mapToInt(this::number).toArray();
    byArticle
        .computeIfAbsent(article, name -> new TreeMap<>())
        .computeIfAbsent(model, name -> new ArrayList<>())
        .add(new Example(article, known, right));
  }

  private int number(String feature) {
    return numbers.computeIfAbsent(feature, name -> next.getAndIncrement());
  }

  /** What was written, by model, in the order of the articles' names. */
  Map<String, Examples> read() {
    List<String> names = numbers.keySet().stream().sorted().toList();
    int[] places = new int[names.size()];
    for (int i = 0; i < places.length; i++) {
      places[numbers.get(names.get(i))] = i;
    }
    Map<String, List<Example>> byModel = new TreeMap<>();
    for (Map<String, List<Example>> models : byArticle.values()) {
      models.forEach(
          (model, written) ->
              written.forEach(
                  e ->
                      byModel
                          .computeIfAbsent(model, name -> new ArrayList<>())
                          .add(ordered(e, places))));
    }
    Map<String, Examples> all = new TreeMap<>();
    byModel.forEach((model, examples) -> all.put(model, new Examples(names, examples)));
    return all;
  }

  private static Example ordered(Example e, int[] places) {
    int[] features = e.features().clone();
    for (int i = 0; i < features.length; i++) {
      features[i] = places[features[i]];
    }
    return new Example(
        e.article(), Arrays.stream(features).sorted().distinct().toArray(), e.right());
  }
}
