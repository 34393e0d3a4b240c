package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Events that are only the content of another: what is demanded, permitted, forbidden or judged,
 * and the attack that was repelled. They hand their slots on and are no claims of their own.
 */
final class Contents {
  private Contents() {}

  /**
   * Lets contents hand on their slots.
   *
   * @param drop whether they are then no claims of their own
   */
  static List<Draft> passOn(List<Draft> drafts, boolean drop) {
    Set<Draft> contents = new LinkedHashSet<>();
    for (Draft d : drafts) {
      for (Draft c : drafts) {
        if (c != d && c.sentence == d.sentence && isContent(c, d)) {
          take(d, c);
          contents.add(c);
        }
      }
    }
    List<Draft> kept = new ArrayList<>(drafts);
    if (drop) {
      kept.removeAll(contents);
    }
    return kept;
  }

  private static boolean isContent(Draft content, Draft of) {
    if (content.type.isSpeechAct() && !(of.type == EventType.Assessment)) {
      return false;
    }
    Sentence s = of.sentence;
    boolean below =
        content.anchor.index() != of.anchor.index() && s.isUnder(content.anchor, of.anchor);
    return switch (of.type) {
      case Interception ->
          content.type.isAttack()
              && (of.events.stream().anyMatch(e -> s.isUnder(content.anchor, e))
                  || (below && content.anchor.isAny("NOUN")));
      case Authorization, Prohibition ->
          isModalContent(content, of) || (below && !isFact(s, content, of));
      case Demand, Assessment, Warning -> below && !isFact(s, content, of);
      default -> false;
    };
  }

  /** {@code mag schieten}: the modal hangs on the verb that it permits. */
  private static boolean isModalContent(Draft content, Draft of) {
    return of.anchor.hasRelation("aux") && of.anchor.head() == content.anchor.index();
  }

  /** Whether it stands in a finite clause with {@code dat}, a relative clause or a side clause. */
  private static boolean isFact(Sentence s, Draft content, Draft of) {
    for (Token t = content.anchor; t != null && t.index() != of.anchor.index(); t = s.head(t)) {
      if (t.deprel().startsWith("acl:relcl") && isFinite(s, t)
          || t.deprel().equals("parataxis")
          || t.deprel().equals("conj") && t.isAny("VERB")) {
        return true;
      }
      boolean finite = t.deprel().matches("ccomp|advcl") && isFinite(s, t);
      if (finite && (of.type == EventType.Warning || t.deprel().equals("advcl"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(Sentence s, Token verb) {
    return verb.xpos().contains("Fin")
        || s.children(verb, "aux").stream().anyMatch(a -> a.xpos().contains("Fin"));
  }

  private static void take(Draft d, Draft content) {
    switch (d.type) {
      case Interception -> {
        move(content, Role.agent, d, Role.target);
        d.inherit(Role.weapon, content);
        d.inherit(Role.place, content);
        if (!d.has(Role.place)) {
          move(content, Role.target, d, Role.place);
        }
        count(d, content);
      }
      case Authorization, Prohibition -> {
        if (content.anchor.deprel().equals("amod")) {
          move(content, Role.agent, d, Role.weaponOrigin);
          d.inherit(Role.weapon, content);
          return;
        }
        move(content, Role.agent, d, Role.recipient);
        d.inherit(Role.recipient, content);
        d.inherit(Role.weapon, content);
        d.inherit(Role.weaponOrigin, content);
        d.inherit(Role.place, content);
        if (!d.has(Role.place)) {
          move(content, Role.target, d, Role.place);
        }
      }
      case Demand -> {
        d.inherit(Role.recipient, content);
        d.inherit(Role.weapon, content);
      }
      default -> {}
    }
  }

  private static void move(Draft from, Role role, Draft to, Role as) {
    if (!to.has(as)) {
      Set<Entity> fillers = new LinkedHashSet<>(from.role(role));
      fillers.removeAll(to.role(Role.agent));
      to.set(as, fillers);
    }
  }

  private static void count(Draft d, Draft content) {
    if (content.quantities.containsKey(Measure.count)) {
      d.quantities.putIfAbsent(Measure.count, content.quantities.get(Measure.count));
    }
  }
}
