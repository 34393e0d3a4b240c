package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.extract.ReactedWords.Pointer;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Which of the claims told before a later sentence speaks of. */
final class Antecedents {
  private static final int FAR = 3;
  private static final int LIGHT = 1000;

  private final Reading reading;
  private final Knowledge knowledge;

  Antecedents(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
  }

  /** The nearest claim of a type that fits; for an attack also what it is known by. */
  Optional<Draft> nearest(Sentence s, int before, Pointer noun, List<Draft> all) {
    List<Draft> earlier =
        all.stream()
            .filter(d -> !d.anaphoric && isBefore(d, s, before))
            .filter(d -> s.blockIndex() - d.sentence.blockIndex() <= FAR)
            .toList();
    Optional<Draft> nearest = last(earlier.stream().filter(d -> noun.fits(d.type)).toList());
    if (noun.fits(EventType.Attack) && nearest.filter(d -> isInBlock(d, s)).isEmpty()) {
      Optional<Draft> known =
          last(
              earlier.stream()
                  .filter(d -> isInBlock(d, s) && isConsequence(d) && d.has(Role.agent))
                  .toList());
      return known.map(this::asAttack).or(() -> nearest);
    }
    return nearest;
  }

  /** The nearest that fits in the same paragraph, else the first of the article. */
  Optional<Draft> main(Sentence s, int before, Pointer noun, List<Draft> all) {
    Optional<Draft> nearest =
        nearest(s, before, noun, all).filter(d -> isInBlock(d, s) && !isBare(d));
    return nearest.or(
        () ->
            all.stream()
                .filter(d -> !d.anaphoric && isBefore(d, s, before) && !isBare(d))
                .filter(d -> noun.fits(d.type))
                .findFirst());
  }

  private static boolean isBare(Draft d) {
    return d.type.isAttack() && !d.has(Role.target) && !d.has(Role.place);
  }

  private static boolean isBefore(Draft d, Sentence s, int before) {
    return d.sentence.index() < s.index() || d.sentence == s && d.anchor.span().end() <= before;
  }

  private static boolean isInBlock(Draft d, Sentence s) {
    return d.sentence.blockIndex() == s.blockIndex();
  }

  private static Optional<Draft> last(List<Draft> drafts) {
    return drafts.stream()
        .max(
            (a, b) ->
                a.sentence == b.sentence
                    ? Integer.compare(weight(a), weight(b))
                    : Integer.compare(a.sentence.index(), b.sentence.index()));
  }

  /** The attack behind casualties or damage: it hit the place where they fell. */
  private Draft asAttack(Draft consequence) {
    Draft attack = consequence.retold(consequence.sentence, consequence.anchor);
    attack.type = knowledge.weaponTypes().attack(attack.role(Role.weapon)).orElse(EventType.Attack);
    attack.quantities.clear();
    attack.sources.addAll(consequence.sources);
    if (consequence.type == EventType.Casualties || !attack.has(Role.target)) {
      attack.set(Role.target, attack.role(Role.place));
    }
    return attack;
  }

  /** The main event of the sentences before, or of those that close the paragraph before. */
  Optional<Draft> before(Sentence s, List<Draft> all) {
    List<Sentence> sentences = reading.article().sentences();
    Optional<Draft> consequence = Optional.empty();
    boolean opens = reading.before(s).isEmpty();
    for (int i = s.index() - 1; i >= 0 && (!opens || s.index() - i <= FAR); i--) {
      Sentence other = sentences.get(i);
      if (s.blockIndex() - other.blockIndex() > (opens ? 1 : 0)) {
        break;
      }
      Optional<Draft> main = main(in(other, all));
      if (main.isPresent() && !isConsequence(main.get())) {
        return main;
      }
      consequence = consequence.or(() -> main);
    }
    return consequence;
  }

  /** The main events of the two sentences before that tell any, in the order of the text. */
  List<Draft> lastTwo(Sentence s, List<Draft> all) {
    List<Draft> events = new ArrayList<>();
    for (Sentence other : reading.before(s)) {
      main(in(other, all)).ifPresent(d -> events.add(0, d));
      if (events.size() == 2) {
        break;
      }
    }
    return events;
  }

  private static List<Draft> in(Sentence s, List<Draft> all) {
    return all.stream().filter(d -> d.sentence == s && isEvent(d)).toList();
  }

  static boolean isEvent(Draft d) {
    return !d.anaphoric
        && d.type != EventType.Demand
        && d.type != EventType.Warning
        && d.type != EventType.Assessment;
  }

  private static boolean isConsequence(Draft d) {
    return switch (d.type) {
      case Casualties, Damage, WeaponCapability -> !d.settled;
      default -> false;
    };
  }

  static Optional<Draft> main(List<Draft> drafts) {
    return drafts.stream().reduce((a, b) -> weight(b) > weight(a) ? b : a);
  }

  /** The nearer to the root of its sentence, the more a claim is its main one. */
  private static int weight(Draft d) {
    int depth = 0;
    for (Token t = d.anchor; t != null && depth <= d.sentence.size(); t = d.sentence.head(t)) {
      depth++;
    }
    int slots = d.roles.size() - depth * Role.values().length;
    return isConsequence(d) ? slots - LIGHT : slots;
  }
}
