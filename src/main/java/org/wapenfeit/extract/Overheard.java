package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;
import org.wapenfeit.text.Span;

/**
 * Passes on what a decider says of the claims of one article, and remembers it. Belongs to one
 * call, and so to one thread.
 */
final class Overheard implements Decider {

  /** What was said of one possible claim. */
  private record Verdict(int claim, String evidence, String type, double likely) {}

  private final Decider decider;
  private final List<Verdict> verdicts = new ArrayList<>();

  Overheard(Decider decider) {
    this.decider = decider;
  }

  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    double[] likely = decider.weigh(article, claims, options);
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String evidence = claims.get(option.claim()).evidence();
      verdicts.add(new Verdict(option.claim(), evidence, option.value(), likely[i]));
    }
    return likely;
  }

  @Override
  public boolean isByRule() {
    return decider.isByRule();
  }

  /** How likely the possible claim of this number was. */
  OptionalDouble of(int claim, EventType type) {
    return verdicts.stream()
        .filter(v -> v.claim() == claim && v.type().equals(type.name()))
        .mapToDouble(Verdict::likely)
        .findFirst();
  }

  /** The likeliest of all possible claims told by words of this span. */
  Optional<Missed.Guess> likeliest(Span span, String text) {
    String words = span.of(text);
    return verdicts.stream()
        .filter(v -> words.contains(v.evidence()))
        .map(v -> new Missed.Guess(EventType.valueOf(v.type()), v.likely()))
        .max((a, b) -> Double.compare(a.likely(), b.likely()));
  }
}
