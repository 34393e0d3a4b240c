package org.wapenfeit.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.lexicon.Slot;

/** Puts numbers on drafts: what they count, and out of how many. */
final class Quantities {
  static final Set<String> MEASURES =
      Set.of(
          "km", "km2", "percent", "day", "month", "m", "year", "week", "hour", "hectare", "km/h");

  private final Knowledge knowledge;

  Quantities(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether a sentence says that nothing is left over: {@code alle 31 drones}. */
  boolean tellsAll(Sentence s) {
    return s.tokens().stream()
        .anyMatch(t -> knowledge.words().list("every").contains(t.form().toLowerCase(Locale.ROOT)));
  }

  void count(Draft draft, NumberMention n) {
    put(draft, Measure.count, n);
  }

  void put(Draft draft, Measure measure, NumberMention n) {
    String unit = n.unit().orElse("");
    Measure kind = MEASURES.contains(unit) ? Measure.measure : measure;
    if (kind == Measure.measure && unit.isEmpty()) {
      return;
    }
    String counted = unit.isEmpty() ? unitOf(draft.sentence, n) : unit;
    draft.quantities.putIfAbsent(kind, inStandardUnit(new Quantity(n.value(), n.bound(), counted)));
    n.outOf()
        .ifPresent(
            total ->
                draft.quantities.putIfAbsent(
                    Measure.outOf, new Quantity(total, Bound.exact, counted)));
  }

  /** A number with the English name of what it counts, or its unit of measure. */
  Quantity of(Sentence s, NumberMention n) {
    return inStandardUnit(new Quantity(n.value(), n.bound(), n.unit().orElse(unitOf(s, n))));
  }

  /** Weeks as days, years as months, metres as kilometres, hectares as square kilometres. */
  private static Quantity inStandardUnit(Quantity q) {
    return switch (q.unit()) {
      case "week" -> times(q, "7", "day");
      case "year" -> times(q, "12", "month");
      case "m" -> times(q, "0.001", "km");
      case "hectare" -> times(q, "0.01", "km2");
      default -> q;
    };
  }

  private static Quantity times(Quantity q, String factor, String unit) {
    return new Quantity(q.value().multiply(new BigDecimal(factor)), q.bound(), unit);
  }

  /** The measure that stands in the clause of a kind of event that has one. */
  void measureNearby(Draft draft, Reading reading) {
    Set<String> units =
        switch (draft.type) {
          case WeaponCapability -> Set.of("km", "m");
          case Capture, Recapture -> Set.of("km2", "percent", "hectare");
          case Damage, Interception, ArmsTransfer -> Set.of("percent");
          default -> Set.of();
        };
    if (units.isEmpty() || draft.quantities.containsKey(Measure.measure)) {
      return;
    }
    Set<Integer> clause = Syntax.clause(draft.sentence, draft.anchor);
    reading.numbers(draft.sentence).stream()
        .filter(n -> n.unit().filter(units::contains).isPresent() && clause.contains(n.to()))
        .findFirst()
        .ifPresent(n -> put(draft, Measure.measure, n));
  }

  /** The English name of what is counted. */
  String unitOf(Sentence s, NumberMention n) {
    if (n.counted() == 0) {
      return "";
    }
    String lemma = s.token(n.counted()).lemma();
    return knowledge
        .nouns()
        .find(lemma)
        .map(noun -> noun.english(false))
        .or(() -> knowledge.weaponNamed(lemma).map(w -> w.labelEn()))
        .orElse("");
  }

  /** The number on the weapon or on the things hit counts where the frame names no other. */
  void countOfWeapon(Draft draft, Frame frame, Reading reading) {
    for (Slot slot : List.of(Slot.weapon, Slot.agent, Slot.target, Slot.force)) {
      for (Filler f : frame.slot(slot)) {
        boolean things =
            slot == Slot.target && (f.is("facility") || f.is("vehicle") || f.is("place"));
        if (f.is("weapon") || slot == Slot.force || things) {
          reading.numberOf(draft.sentence, f.token()).ifPresent(n -> count(draft, n));
        }
      }
    }
  }
}
