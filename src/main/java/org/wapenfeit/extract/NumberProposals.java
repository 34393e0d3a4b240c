package org.wapenfeit.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Option;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Proposes which numbers of its sentence a draft has, and what they count. */
final class NumberProposals implements SlotProposals {
  private static final Set<Measure> PARTS =
      EnumSet.of(Measure.count, Measure.killed, Measure.injured);

  private final Reading reading;
  private final Quantities quantities;

  NumberProposals(Reading reading, Quantities quantities) {
    this.reading = reading;
    this.quantities = quantities;
  }

  /** A number that may count something of a draft. */
  private record Figure(Quantity quantity, Optional<NumberMention> mention, boolean total) {}

  /** The one victim that a text names without counting. */
  private static final Figure ONE =
      new Figure(Quantity.of(1, Bound.exact, "person"), Optional.empty(), false);

  @Override
  public List<Proposal> of(int index, Draft d) {
    List<Figure> figures = figures(d);
    Map<Measure, Quantity> byRule = new EnumMap<>(d.quantities);
    List<Proposal> proposals = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Map<BigDecimal, Figure> values = new LinkedHashMap<>();
      Quantity own = byRule.get(measure);
      if (own != null) {
        values.put(own.value(), new Figure(own, mention(d, own), false));
      }
      for (Figure f : figures) {
        boolean unit = !f.quantity().unit().isEmpty() && isUnit(f.quantity().unit());
        if (unit == (measure == Measure.measure)) {
          values.putIfAbsent(f.quantity().value(), f);
        }
      }
      if (d.type == EventType.Casualties
          && (measure == Measure.killed || measure == Measure.injured)) {
        values.putIfAbsent(BigDecimal.ONE, ONE);
      }
      for (Figure f : values.values()) {
        boolean rule = own != null && own.value().equals(f.quantity().value());
        Option option =
            Option.of(
                index,
                measure.name(),
                f.quantity().value().toPlainString(),
                rule,
                features(d, f, rule, byRule, measure));
        proposals.add(
            new Proposal(option, measure.name() + index, () -> put(d, measure, f.quantity())));
      }
    }
    return proposals;
  }

  /** Gives a draft a number, unless a likelier one of it makes that impossible. */
  private void put(Draft d, Measure measure, Quantity q) {
    boolean total = measure == Measure.outOf;
    for (Map.Entry<Measure, Quantity> other : d.quantities.entrySet()) {
      boolean part = total && PARTS.contains(other.getKey());
      boolean whole = other.getKey() == Measure.outOf && PARTS.contains(measure);
      if (part && !isPart(other.getValue(), q, d) || whole && !isPart(q, other.getValue(), d)) {
        return;
      }
    }
    d.quantities.put(measure, q);
  }

  /** Whether one number can be a part of another: less, or the same where {@code alle} says so. */
  private boolean isPart(Quantity part, Quantity total, Draft d) {
    int compared = part.value().compareTo(total.value());
    return compared < 0 || compared == 0 && quantities.tellsAll(d.sentence);
  }

  @Override
  public void clear(Draft d) {
    d.quantities.clear();
  }

  private static boolean isUnit(String unit) {
    return Quantities.MEASURES.contains(unit);
  }

  private List<Figure> figures(Draft d) {
    List<Figure> figures = new ArrayList<>();
    for (NumberMention n : reading.numbers(d.sentence)) {
      figures.add(new Figure(quantities.of(d.sentence, n), Optional.of(n), false));
      n.outOf()
          .ifPresent(
              total ->
                  figures.add(
                      new Figure(
                          new Quantity(total, Bound.exact, quantities.unitOf(d.sentence, n)),
                          Optional.of(n),
                          true)));
    }
    for (Sentence s : reading.before(d.sentence)) {
      if (d.sentence.index() - s.index() == 1) {
        for (NumberMention n : reading.numbers(s)) {
          figures.add(new Figure(quantities.of(s, n), Optional.empty(), false));
        }
      }
    }
    return figures;
  }

  private Optional<NumberMention> mention(Draft d, Quantity q) {
    return reading.numbers(d.sentence).stream()
        .filter(n -> quantities.of(d.sentence, n).value().compareTo(q.value()) == 0)
        .findFirst();
  }

  private List<String> features(
      Draft d, Figure f, boolean rule, Map<Measure, Quantity> byRule, Measure measure) {
    List<String> all = new ArrayList<>(List.of("always"));
    String group = d.type.isAttack() ? "attack" : d.type.name();
    String by = rule + "" + byRule.containsKey(measure);
    all.add("rule=" + by);
    all.add("rule=" + by + "|" + group);
    all.add("type=" + group);
    all.add("total=" + f.total() + "|" + by + "|" + group);
    byRule.forEach(
        (other, q) -> {
          if (other != measure) {
            boolean same = q.value().compareTo(f.quantity().value()) == 0;
            all.add("also=" + other + same + "|" + by);
            all.add("also=" + other + same + "|" + group);
          }
        });
    all.add("unit=" + f.quantity().unit() + "|" + group);
    all.add("one=" + f.quantity().value().equals(BigDecimal.ONE) + "|" + group + "|" + by);
    String one = f.quantity().value().equals(BigDecimal.ONE) + "|" + f.mention().isPresent();
    Token anchor = d.tellers.getOrDefault(measure, d.anchor);
    all.add("anchor=" + ClaimFeatures.lemma(anchor) + "|" + one);
    for (Entity target : d.role(Role.target)) {
      all.add("target=" + target.type() + target.linked() + "|" + one);
      all.add("target=" + target.labelEn().endsWith("s") + "|" + one + "|" + group);
    }
    for (Token t : d.sentence.children(anchor)) {
      all.add("argument=" + t.deprel() + t.xpos() + "|" + one + "|" + group);
    }
    all.add("open=" + d.open + d.settled + d.split + "|" + by);
    all.add("here=" + f.mention().isPresent() + "|" + by);
    all.add("here=" + f.mention().isPresent() + "|" + group);
    f.mention().ifPresent(n -> words(d.sentence, anchor, n, by, group, all));
    all.add("numbers=" + Math.min(3, reading.numbers(d.sentence).size()) + "|" + by + group);
    return all;
  }

  private void words(
      Sentence s, Token anchor, NumberMention n, String by, String group, List<String> all) {
    Set<Integer> clause = Syntax.clause(s, anchor);
    boolean within = clause.contains(n.to()) || clause.contains(n.counted());
    int far = Math.abs(n.to() - anchor.index());
    String distance = far <= 2 ? "2" : far <= 5 ? "5" : far <= 10 ? "10" : "far";
    String side = n.to() < anchor.index() ? "before" : "after";
    all.add("within=" + within + "|" + by);
    all.add("within=" + within + "|" + group);
    all.add("side=" + side + distance + "|" + by);
    all.add("side=" + side + distance + "|" + group);
    Token counted = n.counted() == 0 ? s.token(n.to()) : s.token(n.counted());
    String noun = n.counted() == 0 ? "-" : ClaimFeatures.lemma(counted);
    all.add("noun=" + noun + "|" + group);
    all.add("noun=" + noun);
    all.add("noun=" + noun + "|" + by);
    all.add("noun=" + noun + "|" + ClaimFeatures.lemma(anchor));
    if (noun.length() > 7) {
      all.add("end=" + noun.substring(noun.length() - 6) + "|" + group);
    }
    all.add("is-anchor=" + (n.counted() == anchor.index()) + "|" + group);
    all.add("deprel=" + counted.deprel() + "|" + (counted.head() == anchor.index()) + group);
    all.add("bound=" + n.bound() + "|" + group);
    all.add("anchor=" + ClaimFeatures.lemma(anchor) + "|" + side);
    all.add("anchor=" + ClaimFeatures.lemma(anchor) + "|" + (n.counted() == 0));
    Token head = s.head(counted);
    all.add("head=" + (head == null ? "-" : ClaimFeatures.lemma(head)) + "|" + group);
    int next = n.to() + 1;
    all.add("next=" + (next > s.size() ? "-" : ClaimFeatures.lemma(s.token(next))) + "|" + group);
    int before = n.from() - 1;
    all.add("prev=" + (before < 1 ? "-" : ClaimFeatures.lemma(s.token(before))) + "|" + group);
    all.add("outOf=" + n.outOf().isPresent() + "|" + group);
  }
}
