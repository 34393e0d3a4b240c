package org.wapenfeit.learn;

import java.util.List;
import java.util.function.Predicate;

/**
 * What one model learns from.
 *
 * @param names the names of all features in their order; a feature's number is its place
 * @param all the examples
 */
record Examples(List<String> names, List<Example> all) {
  Examples {
    all = List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  /** Those of some articles. */
  Examples of(Predicate<String> articles) {
    return new Examples(names, all.stream().filter(e -> articles.test(e.article())).toList());
  }

  /** Whether there are right ones and wrong ones, without which nothing can be learnt. */
  boolean areMixed() {
    return all.stream().map(Example::right).distinct().count() > 1;
  }
}
