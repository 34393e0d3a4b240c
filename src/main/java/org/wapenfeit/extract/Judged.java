package org.wapenfeit.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.WordLists;

/**
 * What a judgement is about where its words only point back ({@code noemde de aanval
 * onaanvaardbaar}): the event told before, named by what it hit or gave.
 */
final class Judged {
  private static final Set<String> ATTACKS = WordLists.load().list("judged-attacks");
  private static final Set<String> DECISIONS = WordLists.load().list("judged-decisions");

  private final Knowledge knowledge;
  private final List<Draft> drafts;

  Judged(Knowledge knowledge, List<Draft> drafts) {
    this.knowledge = knowledge;
    this.drafts = drafts;
  }

  /** Names what the judgements of an article are about. */
  void name() {
    for (Draft d : drafts) {
      if (d.type == EventType.Assessment) {
        name(d);
      }
    }
  }

  private void name(Draft d) {
    Set<Entity> targets = d.role(Role.target);
    if (targets.size() != 1) {
      return;
    }
    Entity target = targets.iterator().next();
    String label = target.labelEn();
    if (target.linked() || target.type() != EntityType.Thing) {
      return;
    }
    if (ATTACKS.contains(label)) {
      last(d, e -> e.type.isAttack()).ifPresent(e -> set(d, label(e)));
    } else if (DECISIONS.contains(label)) {
      last(d, e -> isDecision(e.type)).ifPresent(e -> set(d, label(e)));
    } else if (label.equals("invasion")) {
      last(d, e -> e.type == EventType.GroundOperation)
          .ifPresent(e -> set(d, place(e).map(t -> label + " of " + t)));
    }
  }

  private static Optional<String> place(Draft e) {
    return first(e, Role.place).or(() -> first(e, Role.target));
  }

  private static void set(Draft d, Optional<String> label) {
    label.ifPresent(
        l -> d.set(Role.target, Set.of(Things.of(l, d.anchor.form(), Set.of("event")))));
  }

  /** The event told shortly before a judgement, or else the first one of the article. */
  private Optional<Draft> last(Draft d, Predicate<Draft> fits) {
    Comparator<Draft> order =
        Comparator.comparingInt((Draft e) -> e.sentence.index())
            .thenComparingInt(e -> e.anchor.index());
    List<Draft> events =
        drafts.stream().filter(fits).filter(e -> label(e).isPresent()).sorted(order).toList();
    return events.stream()
        .filter(e -> order.compare(e, d) < 0)
        .filter(e -> d.sentence.blockIndex() - e.sentence.blockIndex() <= 1)
        .reduce((first, second) -> second)
        .or(() -> events.stream().findFirst());
  }

  private static boolean isDecision(EventType type) {
    return type == EventType.Authorization
        || type == EventType.TroopDeployment
        || type == EventType.ArmsTransfer;
  }

  private Optional<String> label(Draft e) {
    return switch (e.type) {
      case Authorization -> permission(e);
      case ArmsTransfer ->
          first(e, Role.weapon)
              .map(w -> "decision to deliver " + w + tail(" to ", first(e, Role.recipient)));
      case TroopDeployment ->
          e.role(Role.force).stream()
              .findFirst()
              .flatMap(knowledge::adjective)
              .map(a -> "deployment of " + a + " troops" + tail(" in ", first(e, Role.place)));
      default -> hit(e).map(t -> "attack on " + t);
    };
  }

  private static Optional<String> permission(Draft e) {
    return first(e, Role.recipient)
        .map(
            r ->
                "permission for "
                    + r
                    + tail(" to use ", first(e, Role.weapon))
                    + tail(" in ", first(e, Role.place)));
  }

  private static String tail(String link, Optional<String> name) {
    return name.map(n -> link + n).orElse("");
  }

  /** What was hit, with its place where it is not one itself. */
  private static Optional<String> hit(Draft e) {
    Optional<Entity> target = e.role(Role.target).stream().findFirst();
    Optional<String> place = first(e, Role.place);
    if (target.isEmpty()) {
      return place;
    }
    boolean thing = target.get().type() == EntityType.Thing;
    String name = target.get().labelEn();
    return Optional.of(thing ? name + tail(" in ", place.filter(p -> !name.contains(p))) : name);
  }

  private static Optional<String> first(Draft e, Role role) {
    return e.role(role).stream().findFirst().map(Entity::labelEn);
  }
}
