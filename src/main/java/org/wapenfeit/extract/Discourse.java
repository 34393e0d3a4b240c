package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.language.Token;

/** Fills the slots of an event from its neighbours: the same sentence, then those before it. */
final class Discourse {
  private static final Pattern ANAPHOR =
      Pattern.compile(
          "\\b(daarbij|hierbij|waarbij|(bij|na|door|in|tijdens) (de|die|deze|dezelfde|diezelfde)"
              + " \\S*(aanval|aanvallen|beschieting|beschietingen|bombardement|bombardementen|inslag|"
              + "inslagen|explosie|aanslag)|daarop|daarna|ter plaatse)\\b");

  private static final Set<EventType> CONTINUED =
      Set.of(
          EventType.ArmsTransfer,
          EventType.Authorization,
          EventType.Prohibition,
          EventType.ResourceTransfer,
          EventType.TroopDeployment);

  private final Knowledge knowledge;
  private final Reading reading;
  private final Comparison comparison;
  private final List<Draft> earlier = new ArrayList<>();
  private WarParties parties;

  Discourse(Knowledge knowledge, Reading reading) {
    this.knowledge = knowledge;
    this.reading = reading;
    this.comparison = new Comparison(knowledge.lands());
  }

  /** Fills all drafts of an article, which come in the order of the text. */
  void fill(List<Draft> drafts) {
    parties = new WarParties(drafts, knowledge, reading);
    for (Draft d : drafts) {
      if (isPhysical(d.type)) {
        sameSentence(d, drafts);
      }
    }
    for (Draft d : drafts) {
      if (d.type == EventType.WeaponUse) {
        usedBefore(d);
      }
      if (isPhysical(d.type)) {
        fromBefore(d);
        earlier.add(d);
      } else if (CONTINUED.contains(d.type)) {
        sameDeal(d, drafts);
      }
    }
    parties = new WarParties(drafts, knowledge, reading);
    headline(drafts);
    backwards(drafts);
    sameTown(drafts);
    SideDefaults sides = new SideDefaults(knowledge, reading, parties);
    drafts.forEach(sides::foreignWeapon);
    drafts.forEach(sides::fill);
    new Deals(knowledge, drafts).fill();
  }

  /** What is left unsaid of a delivery or permission was said when the text came to it. */
  private void sameDeal(Draft d, List<Draft> drafts) {
    for (int i = drafts.indexOf(d) - 1; i >= 0; i--) {
      Draft e = drafts.get(i);
      if (e.type != d.type) {
        continue;
      }
      if (clash(d, e)) {
        if (d.type == EventType.ArmsTransfer && d.isInBlock(e)) {
          d.inherit(Role.recipient, e);
        }
      } else {
        for (Role role :
            List.of(Role.agent, Role.recipient, Role.force, Role.weapon, Role.resource)) {
          d.inherit(role, e);
        }
        if (d.type == EventType.Authorization || d.type == EventType.Prohibition) {
          d.inherit(Role.place, e);
        }
        return;
      }
    }
  }

  private static boolean clash(Draft d, Draft e) {
    for (Role role : List.of(Role.agent, Role.recipient)) {
      if (d.has(role) && e.has(role) && d.role(role).stream().noneMatch(e.role(role)::contains)) {
        return true;
      }
    }
    return false;
  }

  /** The use of the very weapon of an attack just told is that attack. */
  private void usedBefore(Draft d) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft e = earlier.get(i);
      if (d.sentence.blockIndex() - e.sentence.blockIndex() > 1) {
        return;
      }
      boolean same =
          e.type.isAttack()
              && d.has(Role.agent)
              && !d.has(Role.target)
              && e.role(Role.weapon).equals(d.role(Role.weapon))
              && comparison.sharesSide(d, e);
      if (same) {
        d.type = e.type;
        d.inherit(Role.target, e);
        return;
      }
    }
  }

  /** Whether it is an event of violence, whose slots pass to its neighbours. */
  static boolean isPhysical(EventType type) {
    return type.isAttack()
        || type == EventType.Damage
        || type == EventType.Casualties
        || type == EventType.Interception;
  }

  private void sameSentence(Draft d, List<Draft> drafts) {
    Optional<Draft> cause =
        drafts.stream()
            .filter(c -> c != d && c.sentence == d.sentence && c.type.isAttack() && !c.split)
            .filter(
                c -> linked(d, c) || d.type == EventType.Casualties || d.type == EventType.Damage)
            .min((a, b) -> Integer.compare(distance(d, a), distance(d, b)));
    cause.ifPresent(c -> inherit(d, c, !comparison.conflicts(d, c)));
  }

  private static int distance(Draft d, Draft other) {
    return Math.abs(d.anchor.index() - other.anchor.index());
  }

  private static boolean linked(Draft d, Draft cause) {
    for (Token event : d.events) {
      if (d.sentence.isUnder(cause.anchor, event)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence speaks of an event as one that was told before: {@code daarbij}. */
  static boolean pointsBack(Draft d) {
    return d.anaphoric || ANAPHOR.matcher(d.sentence.toString().toLowerCase(Locale.ROOT)).find();
  }

  private void fromBefore(Draft d) {
    boolean anaphor = pointsBack(d);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft e = earlier.get(i);
      boolean sameBlock = e.isInBlock(d);
      if (e.sentence == d.sentence && e.type == d.type) {
        continue;
      }
      if (reading.entry(e.sentence) != reading.entry(d.sentence)) {
        break;
      }
      if (!anaphor
          && !sameBlock
          && e.sentence.block().kind() != Block.Kind.HEADLINE
          && d.sentence.blockIndex() - e.sentence.blockIndex() > 2) {
        break;
      }
      if (e.type == EventType.Interception && d.type != EventType.Interception) {
        continue;
      }
      if (comparison.conflicts(d, e)) {
        if (comparison.sameLand(d, e) && !comparison.sameSide(d, e)) {
          nextDoor(d, e);
        }
        continue;
      }
      inherit(
          d,
          e,
          (sameBlock || anaphor || !d.has(Role.place) || comparison.samePlace(d, e))
              && !isNew(d, e, anaphor));
      break;
    }
  }

  /** Another place of the same land, hit by the same side and, where nothing else is said, then. */
  private void nextDoor(Draft d, Draft e) {
    d.inherit(Role.agent, e);
    int apart = d.sentence.blockIndex() - e.sentence.blockIndex();
    if (d.time.isEmpty() && apart <= 1 && comparison.sharesSide(d, e)) {
      d.time = e.time;
    }
  }

  /** A verb that names its own target tells of another attack, save that it points back. */
  private static boolean isNew(Draft d, Draft e, boolean anaphor) {
    return d.type.isAttack()
        && !anaphor
        && d.has(Role.target)
        && d.role(Role.target).stream().noneMatch(e.role(Role.target)::contains);
  }

  private void inherit(Draft d, Draft from, boolean sameEvent) {
    if (d.type == EventType.Interception) {
      intercept(d, from);
      return;
    }
    d.inherit(Role.agent, from);
    if (!sameEvent) {
      int apart = d.sentence.blockIndex() - from.sentence.blockIndex();
      if (d.time.isEmpty() && apart <= 1) {
        d.time = from.time;
      }
      return;
    }
    if (!d.has(Role.weapon)) {
      d.inherit(Role.weapon, from);
      d.inherit(Role.weaponOrigin, from);
    }
    if (d.type == EventType.Casualties
        && from.type.isAttack()
        && !d.has(Role.target)
        && !d.has(Role.place)) {
      knowledge
          .lands()
          .commonState(from.role(Role.target))
          .ifPresent(side -> d.add(Role.target, side));
    }
    d.inherit(Role.place, from);
    if (d.time.isEmpty()) {
      d.time = from.time;
    }
    if (d.type.isAttack() && from.type.isAttack()) {
      d.inherit(Role.target, from);
    }
    d.why.add("slots from " + from.type + " at '" + from.anchor.form() + "'");
  }

  private void intercept(Draft d, Draft from) {
    if (from.type == EventType.Interception) {
      d.inherit(Role.agent, from);
      d.inherit(Role.target, from);
    } else {
      if (!d.has(Role.target)) {
        from.role(Role.agent).forEach(a -> parties.side(a).ifPresent(s -> d.add(Role.target, s)));
      }
      if (!d.has(Role.agent)) {
        knowledge
            .lands()
            .commonState(from.role(Role.target))
            .or(() -> knowledge.lands().commonState(from.role(Role.place)))
            .ifPresent(s -> d.add(Role.agent, s));
      }
      d.inherit(Role.weapon, from);
    }
    d.inherit(Role.place, from);
    if (d.time.isEmpty()) {
      d.time = from.time;
    }
  }

  /** The headline and captions tell what the text tells again with more detail. */
  private void headline(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.sentence.block().kind() == Block.Kind.PARAGRAPH || !isPhysical(d.type)) {
        continue;
      }
      drafts.stream()
          .filter(e -> e.sentence.block().kind() == Block.Kind.PARAGRAPH)
          .filter(e -> e.type == d.type || (e.type.isAttack() && d.type.isAttack()))
          .filter(e -> !comparison.conflicts(d, e))
          .findFirst()
          .ifPresent(e -> inherit(d, e, true));
    }
  }

  /** When it happened may be told later, of the same attackers and place. */
  private void backwards(List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (!isPhysical(d.type) || d.time.isPresent()) {
        continue;
      }
      for (int j = i + 1; j < drafts.size(); j++) {
        Draft e = drafts.get(j);
        if (e.sentence.blockIndex() - d.sentence.blockIndex() > 2
            || reading.entry(e.sentence) != reading.entry(d.sentence)) {
          break;
        }
        if (isPhysical(e.type)
            && e.time.isPresent()
            && comparison.sharesSide(d, e)
            && comparison.samePlace(d, e)) {
          d.time = e.time;
          break;
        }
      }
    }
  }

  /** Who took a town, and when, holds wherever the article speaks of its fall. */
  private static void sameTown(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.type != EventType.Capture || !d.has(Role.place)) {
        continue;
      }
      for (Draft e : drafts) {
        boolean same =
            e != d
                && e.type == d.type
                && e.role(Role.place).equals(d.role(Role.place))
                && (d.role(Role.agent).isEmpty() || d.role(Role.agent).equals(e.role(Role.agent)));
        if (same) {
          d.inherit(Role.agent, e);
          d.inherit(Role.target, e);
          if (d.time.isEmpty()) {
            d.time = e.time;
          }
        }
      }
    }
  }
}
