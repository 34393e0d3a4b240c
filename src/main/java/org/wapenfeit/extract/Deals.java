package org.wapenfeit.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;

/** What deliveries of one article share: whom they go to, and who made the weapons. */
final class Deals {
  private static final Set<EventType> TO_SOMEONE =
      Set.of(EventType.ArmsTransfer, EventType.Authorization, EventType.Prohibition);

  private final Knowledge knowledge;
  private final List<Draft> drafts;

  Deals(Knowledge knowledge, List<Draft> drafts) {
    this.knowledge = knowledge;
    this.drafts = drafts;
  }

  void fill() {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Entity> byId = new TreeMap<>();
    for (Draft d : drafts) {
      if (TO_SOMEONE.contains(d.type)) {
        for (Entity r : d.role(Role.recipient)) {
          counts.merge(r.id(), 1, Integer::sum);
          byId.put(r.id(), r);
        }
      }
    }
    Optional<Entity> usual =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(e -> byId.get(e.getKey()));
    usual.ifPresent(this::recipients);
    origins();
  }

  private void recipients(Entity usual) {
    for (Draft d : drafts) {
      boolean own =
          d.role(Role.agent).stream()
              .anyMatch(a -> a.equals(usual) || knowledge.lands().sameState(a, usual));
      if (TO_SOMEONE.contains(d.type) && !d.has(Role.recipient) && !own) {
        d.add(Role.recipient, usual);
      }
    }
  }

  /** A weapon whose maker was told once has it also where it comes up again. */
  private void origins() {
    Map<String, Set<Entity>> makers = new LinkedHashMap<>();
    for (Draft d : drafts) {
      if (d.has(Role.weaponOrigin) && d.role(Role.weapon).size() == 1) {
        makers.putIfAbsent(d.role(Role.weapon).iterator().next().id(), d.role(Role.weaponOrigin));
      } else if (!d.has(Role.weaponOrigin)) {
        Set<Entity> known = new LinkedHashSet<>();
        d.role(Role.weapon).forEach(w -> known.addAll(makers.getOrDefault(w.id(), Set.of())));
        known.removeIf(
            k ->
                d.role(Role.agent).stream()
                    .anyMatch(a -> a.equals(k) || knowledge.lands().sameState(a, k)));
        d.set(Role.weaponOrigin, known);
      }
    }
  }
}
