package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.Gazetteer;

/**
 * Drafts of one sentence that say the same: several of its words were taken to tell it, or one word
 * to tell two kinds of attack.
 */
final class Doubles {
  private final Gazetteer gazetteer;

  Doubles(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Gives each draft what it lacks and its doubles have.
   *
   * @param likeliest the drafts of an article, the likeliest first
   * @return those that are left when of each set of doubles only the likeliest stays
   */
  List<Draft> merge(List<Draft> likeliest) {
    List<Draft> left = new ArrayList<>();
    for (Draft d : likeliest) {
      Optional<Draft> same = left.stream().filter(k -> isSame(d, k)).findFirst();
      if (same.isEmpty()) {
        left.add(d);
      } else {
        complete(same.get(), d);
      }
    }
    return left;
  }

  private static void complete(Draft kept, Draft d) {
    for (Role role : Role.values()) {
      kept.inherit(role, d);
    }
    d.quantities.forEach(kept.quantities::putIfAbsent);
    if (kept.time.isEmpty()) {
      kept.time = d.time;
    }
    if (kept.sources.isEmpty()) {
      kept.sources.addAll(d.sources);
    }
  }

  private boolean isSame(Draft d, Draft e) {
    if (d.sentence != e.sentence || d.polarity != e.polarity) {
      return false;
    }
    boolean type = d.type == e.type;
    boolean word = d.anchor == e.anchor && d.type.isAttack() && e.type.isAttack();
    return type && (shareNumber(d, e) || reactAlike(d, e)) || (type || word) && !conflict(d, e);
  }

  /** Whether one speaker denies both, declines to confirm both or investigates both. */
  private static boolean reactAlike(Draft d, Draft e) {
    return d.sources.stream()
        .filter(a -> a.stance() != Stance.asserts && a.stance() != Stance.confirms)
        .anyMatch(
            a ->
                e.sources.stream()
                    .anyMatch(b -> a.stance() == b.stance() && a.source().equals(b.source())));
  }

  /** Whether one number stands in both, which a sentence tells once. */
  private static boolean shareNumber(Draft d, Draft e) {
    return Arrays.stream(Measure.values())
        .filter(m -> m != Measure.outOf && d.quantities.containsKey(m))
        .anyMatch(m -> isEqual(d.quantities.get(m), e.quantities.get(m)));
  }

  private static boolean isEqual(Quantity one, Quantity other) {
    return other != null && one.value().compareTo(other.value()) == 0;
  }

  /** Whether a slot that both have holds nothing that is in both. */
  private boolean conflict(Draft d, Draft e) {
    boolean roles = Arrays.stream(Role.values()).anyMatch(r -> conflict(d.role(r), e.role(r)));
    boolean numbers =
        e.quantities.keySet().stream()
            .anyMatch(
                m ->
                    d.quantities.containsKey(m)
                        && !isEqual(d.quantities.get(m), e.quantities.get(m)));
    boolean times = d.time.isPresent() && e.time.isPresent() && !d.time.equals(e.time);
    return roles || numbers || times || speakOtherwise(d, e);
  }

  private boolean conflict(Set<Entity> some, Set<Entity> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(a -> others.stream().anyMatch(b -> isSame(a, b)));
  }

  /** Whether two names may be meant for one thing: a weapon and its kind. */
  private boolean isSame(Entity one, Entity other) {
    return one.equals(other)
        || gazetteer.isKindOf(one, other.labelEn())
        || gazetteer.isKindOf(other, one.labelEn());
  }

  /** Whether others say it, or the same say it in another way. */
  private static boolean speakOtherwise(Draft d, Draft e) {
    boolean shared = d.sources.isEmpty() || e.sources.isEmpty();
    for (Attribution a : d.sources) {
      for (Attribution b : e.sources) {
        if (a.source().equals(b.source())) {
          if (a.stance() != b.stance()) {
            return true;
          }
          shared = true;
        }
      }
    }
    return !shared;
  }
}
