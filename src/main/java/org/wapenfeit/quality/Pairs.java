package org.wapenfeit.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.text.Span;

/** Which claim of the program stands for which gold claim: most agreement first, one to one. */
final class Pairs {
  private static final Set<String> ATTACKS =
      Set.of("Attack", "MissileAttack", "DroneAttack", "AirAttack", "Shelling", "GroundOperation");

  /**
   * A pair.
   *
   * @param gold index of the gold claim
   * @param system index of the program's
   * @param comparison what they share
   */
  record Pair(int gold, int system, Comparison comparison) {}

  private Pairs() {}

  static List<Pair> of(List<SlotClaim> golds, List<SlotClaim> systems, Evidence text) {
    List<List<Span>> goldPlaces = places(golds, text);
    List<List<Span>> systemPlaces = places(systems, text);
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < systems.size(); j++) {
        if (typesMeet(golds.get(i).type(), systems.get(j).type())
            && Evidence.overlap(goldPlaces.get(i), systemPlaces.get(j))) {
          candidates.add(new Pair(i, j, Comparison.of(golds.get(i), systems.get(j))));
        }
      }
    }
    return chosen(golds, candidates);
  }

  private static List<Pair> chosen(List<SlotClaim> golds, List<Pair> candidates) {
    candidates.sort(
        Comparator.comparingInt((Pair p) -> -p.comparison().fit())
            .thenComparing(p -> golds.get(p.gold()).optional())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::system));
    Set<Integer> takenGolds = new HashSet<>();
    Set<Integer> takenSystems = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!takenGolds.contains(pair.gold()) && !takenSystems.contains(pair.system())) {
        takenGolds.add(pair.gold());
        takenSystems.add(pair.system());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<List<Span>> places(List<SlotClaim> claims, Evidence text) {
    return claims.stream().map(c -> text.places(c.evidence())).toList();
  }

  private static boolean typesMeet(Optional<String> gold, Optional<String> system) {
    return gold.equals(system) || (isAttack(gold) && isAttack(system) && isPlain(gold, system));
  }

  private static boolean isAttack(Optional<String> type) {
    return type.filter(ATTACKS::contains).isPresent();
  }

  private static boolean isPlain(Optional<String> a, Optional<String> b) {
    return a.equals(Optional.of("Attack")) || b.equals(Optional.of("Attack"));
  }
}
