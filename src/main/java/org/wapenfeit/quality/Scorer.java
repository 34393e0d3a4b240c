package org.wapenfeit.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wapenfeit.quality.Pairs.Pair;

/**
 * Scores claims against gold claims. A claim of the program can stand for a gold claim when their
 * evidence overlaps in the text and their types are the same, or one is an attack and the other a
 * kind of attack. Of a pair, the fillers that agree are right; all others, and all fillers of
 * claims without a partner, are missed or spurious.
 */
public final class Scorer {
  private static final int LONGEST_QUOTE = 110;

  private final Map<String, Tally> perSlot = new LinkedHashMap<>();
  private final Map<String, Tally> perArticle = new LinkedHashMap<>();
  private final Map<String, List<String>> differences = new LinkedHashMap<>();
  private Tally claims = Tally.NONE;
  private Tally article = Tally.NONE;
  private int whole;
  private int unplaced;

  private Scorer() {}

  private record Difference(int weight, String line) {}

  /**
   * Scores.
   *
   * @param gold gold claims by the article's file name
   * @param system the program's claims by the article's file name
   * @param texts gives the text of an article
   */
  public static Scores score(
      Map<String, List<SlotClaim>> gold,
      Map<String, List<SlotClaim>> system,
      Function<String, String> texts) {
    Scorer scorer = new Scorer();
    gold.forEach(
        (name, golds) ->
            scorer.article(
                name,
                golds,
                system.getOrDefault(name, List.of()),
                new Evidence(texts.apply(name))));
    return new Scores(
        gold.size(),
        scorer.claims,
        scorer.perSlot,
        scorer.whole,
        scorer.unplaced,
        scorer.perArticle,
        scorer.differences);
  }

  private void article(String name, List<SlotClaim> golds, List<SlotClaim> systems, Evidence text) {
    article = Tally.NONE;
    unplaced += (int) systems.stream().filter(c -> text.places(c.evidence()).isEmpty()).count();
    List<Pair> pairs = Pairs.of(golds, systems, text);
    List<Difference> found = new ArrayList<>();
    pairs.forEach(p -> pair(p, golds.get(p.gold()), found));
    Set<Integer> inGold = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
    Set<Integer> inSystem = pairs.stream().map(Pair::system).collect(Collectors.toSet());
    for (int i = 0; i < golds.size(); i++) {
      if (!inGold.contains(i) && !golds.get(i).optional()) {
        missed(golds.get(i), found);
      }
    }
    for (int j = 0; j < systems.size(); j++) {
      if (!inSystem.contains(j)) {
        spurious(systems.get(j), found);
      }
    }
    perArticle.put(name, article);
    found.sort(Comparator.comparingInt((Difference d) -> -d.weight).thenComparing(d -> d.line));
    differences.put(name, found.stream().map(Difference::line).toList());
  }

  private void pair(Pair pair, SlotClaim gold, List<Difference> found) {
    Comparison c = pair.comparison();
    count(c.right(), new Tally(1, 0, 0));
    count(c.missed(), new Tally(0, 1, 0));
    count(c.spurious(), new Tally(0, 0, 1));
    claims = claims.plus(new Tally(1, 0, 0));
    if (c.isWhole()) {
      whole++;
    } else {
      String line = "~ " + gold.id() + " missed " + c.missed() + " spurious " + c.spurious();
      found.add(new Difference(c.missed().size() + c.spurious().size(), line + quote(gold)));
    }
  }

  private void missed(SlotClaim gold, List<Difference> found) {
    count(gold.fillers(), new Tally(0, 1, 0));
    claims = claims.plus(new Tally(0, 1, 0));
    String line = "- " + gold.id() + " " + gold.fillers() + quote(gold);
    found.add(new Difference(100 + gold.fillers().size(), line));
  }

  private void spurious(SlotClaim system, List<Difference> found) {
    count(system.fillers(), new Tally(0, 0, 1));
    claims = claims.plus(new Tally(0, 0, 1));
    String line = "+ " + system.fillers() + quote(system);
    found.add(new Difference(50 + system.fillers().size(), line));
  }

  private void count(List<Filler> fillers, Tally one) {
    for (Filler filler : fillers) {
      perSlot.merge(filler.slot(), one, Tally::plus);
      article = article.plus(one);
    }
  }

  private static String quote(SlotClaim claim) {
    String words = claim.evidence().replaceAll("\\s+", " ");
    return " | " + words.substring(0, Math.min(LONGEST_QUOTE, words.length()));
  }
}
