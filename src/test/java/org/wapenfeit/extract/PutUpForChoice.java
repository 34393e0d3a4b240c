package org.wapenfeit.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wapenfeit.article.Block;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;

/** Makes every claim, fills no slot, and remembers what could have filled them. */
final class PutUpForChoice implements Decider {
  private final Map<String, Set<String>> heard = new TreeMap<>();

  /**
   * What is put up for choice in paragraphs that are apart by a blank line: type of the claim, slot
   * and value, each with what is known of it.
   */
  static Map<String, Set<String>> in(String text) {
    PutUpForChoice decider = new PutUpForChoice();
    Extractors.with(decider)
        .extract(Passages.article(Optional.empty(), Block.Kind.PARAGRAPH, text));
    return decider.heard;
  }

  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    for (Option o : options) {
      String type = claims.get(o.claim()).fillers().get(0).value();
      String name = type + " " + o.slot() + " " + o.value();
      heard.computeIfAbsent(name, key -> new TreeSet<>()).addAll(o.features());
    }
    return options.stream().mapToDouble(o -> o.slot().equals("type") ? 1 : 0).toArray();
  }
}
