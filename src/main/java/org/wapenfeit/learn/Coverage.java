package org.wapenfeit.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wapenfeit.article.Article;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;
import org.wapenfeit.extract.ClaimExtractor;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.quality.Filler;
import org.wapenfeit.quality.Partners;
import org.wapenfeit.quality.SlotClaim;

/**
 * What annotators wrote down and extraction does not even propose, so that no decision could find
 * it: words that the lexicon lacks, names that no table has. Keeps every proposal that is right.
 */
public final class Coverage implements Decider {
  private final Map<String, Article> articles;
  private final Map<String, List<SlotClaim>> gold;
  private final List<String> lacking = new ArrayList<>();
  private final Map<String, int[]> counts = new TreeMap<>();

  private Coverage(Map<String, Article> articles, Map<String, List<SlotClaim>> gold) {
    this.articles = articles;
    this.gold = gold;
  }

  /**
   * A line for each gold claim and each filler that is not proposed, then the share of each slot
   * that is.
   */
  public static List<String> of(Map<String, Article> articles, Map<String, List<SlotClaim>> gold) {
    Coverage coverage = new Coverage(articles, gold);
    ClaimExtractor extractor = Extractors.with(coverage);
    articles.values().forEach(extractor::extract);
    coverage.counts.forEach(
        (slot, n) -> coverage.lacking.add(slot + ": " + n[0] + " of " + n[1] + " proposed"));
    return coverage.lacking;
  }

  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    Partners partners =
        new Partners(
            gold.get(article),
            claims.stream().map(GoldDecider::slots).toList(),
            articles.get(article).text());
    boolean again = options.stream().anyMatch(o -> o.model().endsWith(" again"));
    if (options.stream().anyMatch(o -> GoldDecider.isClaim(o.model()))) {
      if (!again && options.stream().noneMatch(o -> GoldDecider.isWhole(o.model()))) {
        countClaims(article, partners);
      }
      return options.stream().mapToDouble(o -> partners.hasPartner(o.claim()) ? 1 : 0).toArray();
    }
    if (!again) {
      int all = (int) gold.get(article).stream().filter(c -> !c.optional()).count();
      count("claim kept", all - partners.missed().size(), all);
    }
    IntStream.range(0, claims.size()).forEach(c -> slots(article, c, partners, options));
    return options.stream()
        .mapToDouble(o -> partners.isRight(o.claim(), o.slot(), o.value()) ? 1 : 0)
        .toArray();
  }

  private void countClaims(String article, Partners partners) {
    for (SlotClaim missed : partners.missed()) {
      lacking.add("claim " + article + " " + missed.fillers() + " | " + missed.evidence());
    }
    int all = (int) gold.get(article).stream().filter(c -> !c.optional()).count();
    count("claim", all - partners.missed().size(), all);
  }

  private void slots(String article, int claim, Partners partners, List<Option> options) {
    if (partners.gold(claim).isEmpty()) {
      return;
    }
    SlotClaim wanted = partners.gold(claim).get();
    for (Filler f : wanted.fillers()) {
      List<Option> here =
          options.stream().filter(o -> o.claim() == claim && o.slot().equals(f.slot())).toList();
      boolean decided = options.stream().anyMatch(o -> o.slot().equals(f.slot()));
      if (decided) {
        boolean proposed = here.stream().anyMatch(o -> partners.agrees(f, o.value()));
        count(f.slot(), proposed ? 1 : 0, 1);
        if (!proposed) {
          lacking.add(
              f + " in " + article + " " + wanted.fillers().get(0) + " | " + wanted.evidence());
        }
      }
    }
  }

  private void count(String what, int proposed, int of) {
    int[] n = counts.computeIfAbsent(what, slot -> new int[2]);
    n[0] += proposed;
    n[1] += of;
  }
}
