package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Slot;

/** The killed and the injured: whose number is whose, and who is among them. */
final class Victims {
  private static final Pattern EITHER =
      Pattern.compile(
          "(gedood|omgekomen|gesneuveld|gestorven|doden) (of|en) (zwaar |licht )?(gewond|gekwetst)|"
              + "(gewond|gekwetst) (of|en) (gedood|gesneuveld|omgekomen)");
  private static final Pattern AMONG_THEM =
      Pattern.compile("\\bonder (de (doden|slachtoffers|gewonden|dodelijke slachtoffers)|hen)\\b");

  private final Knowledge knowledge;
  private final Quantities quantities;

  Victims(Knowledge knowledge, Quantities quantities) {
    this.knowledge = knowledge;
    this.quantities = quantities;
  }

  /** Whether a word names victims without telling their side. */
  boolean isSideless(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return knowledge.words().list("victims").contains(lemma)
        || knowledge.words().list("victims").contains(t.form().toLowerCase(Locale.ROOT));
  }

  /** Numbers on nouns that say by themselves what became of people. */
  void fromNouns(Draft d, Frame frame, Reading reading) {
    for (Filler f : frame.slot(Slot.victims)) {
      Optional<Measure> measure = fate(f.token());
      Optional<NumberMention> n = reading.numberOf(d.sentence, f.token());
      if (measure.isPresent() && n.isPresent()) {
        quantities.put(d, measure.get(), n.get());
      }
    }
  }

  /** The number in the same stretch of words as the verb, be it hung elsewhere by the parser. */
  Optional<NumberMention> local(Draft d, Reading reading) {
    if (!d.anchor.isAny("VERB", "ADJ", "AUX")) {
      return Optional.empty();
    }
    int[] stretch = Syntax.stretch(d.sentence, d.anchor);
    return reading.numbers(d.sentence).stream()
        .filter(n -> n.from() >= stretch[0] && n.to() <= stretch[1] && n.unit().isEmpty())
        .filter(n -> !isTotal(n, d, reading))
        .filter(n -> n.counted() == 0 || isPerson(d.sentence.token(n.counted())))
        .min(java.util.Comparator.comparingInt(n -> Math.abs(n.to() - d.anchor.index())));
  }

  private static boolean isTotal(NumberMention n, Draft d, Reading reading) {
    return reading.numbers(d.sentence).stream()
        .anyMatch(m -> m.outOf().filter(total -> total.compareTo(n.value()) == 0).isPresent());
  }

  boolean isPerson(Token t) {
    return isSideless(t)
        || knowledge
            .nouns()
            .find(t.lemma())
            .filter(n -> n.is("people") || n.is("casualty"))
            .isPresent();
  }

  /** What the row counts, from the nearest number where its position holds none. */
  void nearestNumber(Draft d, Frame frame, Reading reading) {
    boolean numbered =
        d.quantities.containsKey(Measure.killed)
            || d.quantities.containsKey(Measure.injured)
            || d.quantities.containsKey(Measure.count);
    if (numbered) {
      return;
    }
    frame.occurrence().row().roles().stream()
        .filter(m -> m.position().isNumber())
        .flatMap(m -> m.slot().quantity().stream())
        .findFirst()
        .ifPresent(measure -> local(d, reading).ifPresent(n -> quantities.put(d, measure, n)));
  }

  private static Optional<Measure> fate(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (lemma.endsWith("dode") || lemma.endsWith("lichaam") || lemma.endsWith("leven")) {
      return Optional.of(Measure.killed);
    }
    if (lemma.endsWith("gewonde") || lemma.endsWith("gekwetste")) {
      return Optional.of(Measure.injured);
    }
    return lemma.endsWith("slachtoffer") ? Optional.of(Measure.count) : Optional.empty();
  }

  /** Joins what one sentence says of one group of victims in several words. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      if (d.type != EventType.Casualties) {
        kept.add(d);
        continue;
      }
      Optional<Draft> same =
          kept.stream()
              .filter(k -> k.type == EventType.Casualties && k.sentence == d.sentence)
              .filter(k -> compatible(k, d))
              .findFirst();
      if (same.isPresent()) {
        join(same.get(), d);
      } else {
        kept.add(d);
      }
    }
    return kept;
  }

  /** {@code omgekomen of gewond geraakt}: one number for both. */
  void together(Draft d) {
    Quantity killed = d.quantities.get(Measure.killed);
    Quantity injured = d.quantities.get(Measure.injured);
    boolean same = killed != null && injured != null && killed.value().equals(injured.value());
    boolean either = (killed == null) != (injured == null) && EITHER.matcher(text(d)).find();
    boolean plain =
        killed != null && d.anchor.lemma().endsWith("slachtoffer") && !text(d).contains("dodelijk");
    if (same || either || plain) {
      Quantity number = killed == null ? injured : killed;
      d.quantities.remove(Measure.killed);
      d.quantities.remove(Measure.injured);
      d.quantities.put(Measure.count, number.withUnit("casualty"));
    }
  }

  private static String text(Draft d) {
    return d.sentence.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean compatible(Draft a, Draft b) {
    for (Measure m : List.of(Measure.killed, Measure.injured, Measure.count, Measure.outOf)) {
      Quantity one = a.quantities.get(m);
      Quantity two = b.quantities.get(m);
      if (one != null && two != null && one.value().compareTo(two.value()) != 0) {
        return false;
      }
    }
    Set<Entity> targets = a.role(Role.target);
    return targets.isEmpty()
        || b.role(Role.target).isEmpty()
        || targets.equals(b.role(Role.target));
  }

  private static void join(Draft into, Draft from) {
    from.quantities.forEach(
        (measure, number) -> {
          if (into.quantities.putIfAbsent(measure, number) == null) {
            into.tellers.put(measure, from.anchor);
          }
        });
    for (Role role : Role.values()) {
      into.inherit(role, from);
    }
    if (into.time.isEmpty()) {
      into.time = from.time;
    }
    into.events.addAll(from.events);
    into.why.addAll(from.why);
  }

  /** Who was counted is who was hit, where the frame names nobody. */
  void countedGroup(Draft d, Reading reading, ArticlePhrases phrases) {
    if (d.type != EventType.Casualties || d.has(Role.target)) {
      return;
    }
    for (NumberMention n : reading.numbers(d.sentence)) {
      boolean mine =
          d.quantities.values().stream()
              .anyMatch(q -> q.value().compareTo(n.value().stripTrailingZeros()) == 0);
      if (mine && n.counted() > 0 && isPerson(d.sentence.token(n.counted()))) {
        Token counted = d.sentence.token(n.counted());
        if (!isSideless(counted)) {
          phrases.read(d.sentence, counted).stream()
              .filter(f -> f.token().index() == counted.index())
              .flatMap(f -> f.entity().stream())
              .forEach(e -> d.add(Role.target, group(d.sentence, counted, e, phrases)));
          return;
        }
      }
    }
  }

  /** {@code Onder de doden zijn drie kinderen}: out of the number that was told before. */
  void outOfEarlier(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      if (d.type != EventType.Casualties
          || d.quantities.containsKey(Measure.outOf)
          || !AMONG_THEM.matcher(text(d)).find()) {
        continue;
      }
      for (int j = i - 1; j >= 0; j--) {
        Draft e = drafts.get(j);
        for (Measure m : List.of(Measure.killed, Measure.injured)) {
          if (e.type == EventType.Casualties
              && e.sentence != d.sentence
              && !e.quantities.containsKey(Measure.outOf)
              && e.quantities.containsKey(m)
              && d.quantities.containsKey(m)) {
            d.quantities.putIfAbsent(
                Measure.outOf, new Quantity(e.quantities.get(m).value(), Bound.exact, ""));
          }
        }
        if (d.quantities.containsKey(Measure.outOf)) {
          break;
        }
      }
    }
  }

  /** The group that victims belong to: children, or the armed forces of their state. */
  Entity group(Sentence s, Token victim, Entity entity, ArticlePhrases phrases) {
    Optional<Entity> children = children(victim);
    if (children.isPresent()) {
      return children.get();
    }
    boolean troops = knowledge.nouns().find(victim.lemma()).filter(n -> n.is("troops")).isPresent();
    if (!troops || entity.linked()) {
      return entity;
    }
    return phrases
        .demonym(s, victim)
        .flatMap(Filler::entity)
        .or(() -> phrases.possessor(s, victim))
        .map(state -> knowledge.armedForces(state).orElse(state))
        .orElse(entity);
  }

  Optional<Entity> children(Token victim) {
    return knowledge
        .victimGroups()
        .getOrDefault(victim.lemma().toLowerCase(Locale.ROOT), List.of())
        .stream()
        .filter(group -> group.labelEn().equals("children"))
        .findFirst();
  }
}
