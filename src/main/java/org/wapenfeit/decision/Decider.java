package org.wapenfeit.decision;

import java.util.List;

/** Tells how likely options are to be right. */
public interface Decider {
  /**
   * Weighs the options of one article.
   *
   * @param article name of the article, for those who know what is right in it
   * @param claims the claims that the options belong to
   * @return for each option how likely it is to be right, from 0 to 1
   */
  double[] weigh(String article, List<Sketch> claims, List<Option> options);

  /** Whether it only keeps to the rules, so that their own checks hold, too. */
  default boolean isByRule() {
    return false;
  }

  /** Keeps to the rules. */
  static Decider rules() {
    return new Decider() {
      @Override
      public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
        return options.stream().mapToDouble(o -> o.byRule() ? 1 : 0).toArray();
      }

      @Override
      public boolean isByRule() {
        return true;
      }
    };
  }
}
