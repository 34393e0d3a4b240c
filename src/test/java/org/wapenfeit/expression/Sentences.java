package org.wapenfeit.expression;

import java.util.List;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.language.Sentence;

/** Parsed sentences for tests, by the real models. */
final class Sentences {
  private static final DutchAnalyzer DUTCH = load();

  private Sentences() {}

  private static DutchAnalyzer load() {
    return DutchAnalyzer.load();
  }

  static List<Sentence> all(String text) {
    return DUTCH.analyzeText(text);
  }

  static Sentence of(String text) {
    return all(text).get(0);
  }
}
