package org.wapenfeit.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What differs between the claims of two runs over the same articles: a claim that rests on the
 * same words in both, or has the same type and rests on nearly the same words, is changed where its
 * fillers or words differ; one that has no such partner is lost or gained.
 *
 * @param article file name of the article
 * @param kind what happened
 * @param before the claim before; none when it is gained
 * @param after the claim after; none when it is lost
 */
public record ClaimDiff(
    String article, Kind kind, Optional<SlotClaim> before, Optional<SlotClaim> after) {

  /** What can happen to a claim. */
  public enum Kind {
    lost,
    gained,
    changed
  }

  /** All that differs, by article. */
  public static List<ClaimDiff> of(
      Map<String, List<SlotClaim>> before, Map<String, List<SlotClaim>> after) {
    Map<String, List<SlotClaim>> articles = new TreeMap<>(before);
    articles.putAll(after);
    List<ClaimDiff> all = new ArrayList<>();
    for (String article : articles.keySet()) {
      List<SlotClaim> old = new ArrayList<>(before.getOrDefault(article, List.of()));
      List<SlotClaim> now = new ArrayList<>(after.getOrDefault(article, List.of()));
      takeOutTheSame(old, now);
      pair(article, old, now, all);
      old.forEach(
          c -> all.add(new ClaimDiff(article, Kind.lost, Optional.of(c), Optional.empty())));
      now.forEach(
          c -> all.add(new ClaimDiff(article, Kind.gained, Optional.empty(), Optional.of(c))));
    }
    return all;
  }

  private static void takeOutTheSame(List<SlotClaim> old, List<SlotClaim> now) {
    for (SlotClaim claim : List.copyOf(old)) {
      Optional<SlotClaim> same =
          now.stream()
              .filter(c -> c.evidence().equals(claim.evidence()))
              .filter(c -> c.fillers().equals(claim.fillers()))
              .findFirst();
      if (same.isPresent()) {
        old.remove(claim);
        now.remove(same.get());
      }
    }
  }

  private static void pair(
      String article, List<SlotClaim> old, List<SlotClaim> now, Collection<ClaimDiff> all) {
    for (SlotClaim claim : List.copyOf(old)) {
      Optional<SlotClaim> partner =
          now.stream()
              .filter(c -> isPartner(c, claim))
              .max(Comparator.comparingLong(c -> shared(c, claim)));
      if (partner.isPresent() && shared(partner.get(), claim) > 0) {
        old.remove(claim);
        now.remove(partner.get());
        all.add(new ClaimDiff(article, Kind.changed, Optional.of(claim), partner));
      }
    }
  }

  private static boolean isPartner(SlotClaim a, SlotClaim b) {
    return a.evidence().equals(b.evidence())
        || (a.type().equals(b.type()) && 2 * common(a, b).size() >= words(a).size());
  }

  private static Set<String> common(SlotClaim a, SlotClaim b) {
    Set<String> both = words(a);
    both.retainAll(words(b));
    return both;
  }

  private static Set<String> words(SlotClaim claim) {
    return new HashSet<>(List.of(claim.evidence().split("\\s+")));
  }

  private static long shared(SlotClaim a, SlotClaim b) {
    return a.fillers().stream().filter(b.fillers()::contains).count();
  }

  /** The fillers that only the claim before has. */
  public List<Filler> removed() {
    return only(before, after);
  }

  /** The fillers that only the claim after has. */
  public List<Filler> added() {
    return only(after, before);
  }

  private static List<Filler> only(Optional<SlotClaim> some, Optional<SlotClaim> others) {
    List<Filler> known = others.map(SlotClaim::fillers).orElse(List.of());
    return some.map(SlotClaim::fillers).orElse(List.of()).stream()
        .filter(f -> !known.contains(f))
        .toList();
  }

  /** The words that the claim rests on. */
  public String evidence() {
    return before.or(() -> after).orElseThrow().evidence();
  }
}
