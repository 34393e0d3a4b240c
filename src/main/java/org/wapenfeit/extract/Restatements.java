package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/**
 * What is told again with another number ({@code Moskou houdt het op vier}) or with the weapon
 * named ({@code Het zou gaan om een Iskander}): the claim told before, with what changes.
 */
final class Restatements {
  private record Cue(String verb, List<List<String>> words, boolean number) {}

  private static final int FARTHEST = 3;

  private final List<Cue> cues;
  private final Knowledge knowledge;
  private final Quantities quantities;

  Restatements(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.quantities = new Quantities(knowledge);
    this.cues =
        Table.read("restatements.tsv").stream()
            .map(row -> cue(row.need("verb"), row.need("words"), row.need("kind")))
            .toList();
  }

  private static Cue cue(String verb, String words, String kind) {
    List<List<String>> alternatives = new ArrayList<>();
    if (!words.equals("-")) {
      for (String alternative : words.split("\\|")) {
        alternatives.add(List.of(alternative.split(" ")));
      }
    }
    return new Cue(verb, alternatives, kind.equals("number"));
  }

  /** The drafts with what restates them, in the order of the text. */
  List<Draft> add(List<Draft> drafts, Reading reading, Comparator<Draft> order) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Sentence s : reading.article().sentences()) {
      if (s.block().isRead()) {
        for (Token t : s.tokens()) {
          restated(s, t, all, reading).ifPresent(all::add);
        }
      }
    }
    all.sort(order);
    return all;
  }

  private Optional<Draft> restated(Sentence s, Token t, List<Draft> drafts, Reading reading) {
    if (!t.isAny("VERB", "AUX") && !t.deprel().equals("cop")) {
      return Optional.empty();
    }
    for (Cue cue : cues) {
      if (t.lemma().equalsIgnoreCase(cue.verb()) && matches(s, t, cue)) {
        Optional<Draft> found =
            cue.number() ? figure(s, t, drafts, reading) : thing(s, t, drafts, reading);
        if (found.isPresent()) {
          found.get().why.add("told again: '" + cue.verb() + "' (restatements.tsv)");
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Sentence s, Token verb, Cue cue) {
    if (cue.words().isEmpty()) {
      return true;
    }
    Set<String> here = new TreeSet<>();
    int[] stretch = Syntax.stretch(s, verb);
    for (int i = stretch[0]; i <= stretch[1]; i++) {
      here.add(s.token(i).form().toLowerCase(Locale.ROOT));
    }
    return cue.words().stream().anyMatch(here::containsAll);
  }

  /** Another number for the claim told last that has one of its kind. */
  private Optional<Draft> figure(Sentence s, Token verb, List<Draft> drafts, Reading reading) {
    Optional<NumberMention> number =
        reading.numbers(s).stream()
            .filter(n -> n.to() > verb.index() || n.counted() > verb.index())
            .min(Comparator.comparingInt(NumberMention::from));
    boolean taken =
        number.isEmpty()
            || drafts.stream().anyMatch(d -> d.sentence == s && holds(d, number.get()));
    if (taken) {
      return Optional.empty();
    }
    for (Draft d : backwards(drafts, s)) {
      for (Measure m : List.of(Measure.killed, Measure.injured, Measure.count, Measure.measure)) {
        if (d.quantities.containsKey(m) && sameKind(d, m, s, number.get())) {
          return Optional.of(copy(d, s, verb, m, number.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Draft d, NumberMention n) {
    return d.quantities.values().stream().anyMatch(q -> q.value().compareTo(n.value()) == 0);
  }

  private boolean sameKind(Draft d, Measure m, Sentence s, NumberMention n) {
    if (n.unit().isPresent()) {
      return m == Measure.measure && d.quantities.get(m).unit().equals(n.unit().get());
    }
    if (m == Measure.measure) {
      return false;
    }
    if (n.counted() == 0) {
      return true;
    }
    Token counted = s.token(n.counted());
    String unit = quantities.unitOf(s, n);
    String fate = counted.lemma().toLowerCase(Locale.ROOT);
    if (m == Measure.killed || m == Measure.injured) {
      return fate.endsWith(m == Measure.killed ? "dode" : "gewonde");
    }
    return unit.equals(d.quantities.get(m).unit());
  }

  private Draft copy(Draft d, Sentence s, Token verb, Measure m, NumberMention n) {
    Draft copy = d.retold(s, verb);
    copy.quantities.clear();
    copy.quantities.put(m, new Quantity(n.value(), n.bound(), d.quantities.get(m).unit()));
    copy.why.addAll(d.why);
    return copy;
  }

  /** The weapon that the claim told last was about. */
  private Optional<Draft> thing(Sentence s, Token verb, List<Draft> drafts, Reading reading) {
    Optional<Mention> weapon = named(s, verb, reading);
    if (weapon.isEmpty()
        || drafts.stream().anyMatch(d -> d.sentence == s && isWeapon(d, weapon.get()))) {
      return Optional.empty();
    }
    Entity entity = weapon.get().entity();
    for (Draft d : backwards(drafts, s)) {
      boolean fits =
          d.has(Role.weapon) && d.role(Role.weapon).stream().anyMatch(w -> isNarrower(entity, w));
      if (fits) {
        Draft copy = d.retold(s, verb);
        copy.set(Role.weapon, Set.of(entity));
        copy.quantities.clear();
        reading.numberOf(s, weapon.get().headToken()).ifPresent(n -> quantities.count(copy, n));
        copy.why.addAll(d.why);
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }

  private static boolean isWeapon(Draft d, Mention weapon) {
    return d.role(Role.weapon).contains(weapon.entity());
  }

  private boolean isNarrower(Entity weapon, Entity than) {
    return !weapon.equals(than) && knowledge.gazetteer().isKindOf(weapon, than.labelEn());
  }

  /** The weapon behind the verb, or the predicate that a copula belongs to. */
  private static Optional<Mention> named(Sentence s, Token verb, Reading reading) {
    int[] stretch = Syntax.stretch(s, verb);
    boolean copula = verb.deprel().equals("cop") || verb.isAny("AUX");
    return reading.mentions().in(s).stream()
        .filter(m -> m.entity().type() == EntityType.Weapon)
        .filter(m -> m.head() >= stretch[0] && m.head() <= stretch[1])
        .filter(m -> !copula || verb.head() == m.head())
        .filter(m -> copula || m.head() > verb.index() || verb.index() == stretch[1])
        .reduce((first, second) -> second);
  }

  /** The drafts of the sentences shortly before, the nearest first. */
  private static List<Draft> backwards(List<Draft> drafts, Sentence s) {
    return drafts.stream()
        .filter(d -> d.sentence.index() < s.index() && s.index() - d.sentence.index() <= FARTHEST)
        .sorted(
            Comparator.comparingInt((Draft d) -> -d.sentence.index())
                .thenComparingInt(d -> -d.anchor.index()))
        .toList();
  }
}
