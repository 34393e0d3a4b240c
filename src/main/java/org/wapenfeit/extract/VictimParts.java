package org.wapenfeit.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.words.Tags;

/** The parts of a number of victims, each a claim of its own. */
final class VictimParts {
  private static final Set<String> AMONG = WordLists.load().list("among");
  private static final int REACH = 6;

  private final Knowledge knowledge;
  private final Quantities quantities;
  private final Victims victims;

  VictimParts(Knowledge knowledge, Quantities quantities, Victims victims) {
    this.knowledge = knowledge;
    this.quantities = quantities;
    this.victims = victims;
  }

  /** {@code onder wie twee kinderen}: a part of the victims is a claim of its own. */
  List<Draft> among(List<Draft> drafts, Reading reading) {
    List<Draft> parts = new ArrayList<>();
    for (Draft d : drafts) {
      parts.add(d);
      if (d.type == EventType.Casualties) {
        parts.addAll(partsOf(d, reading));
      }
    }
    return parts;
  }

  private List<Draft> partsOf(Draft d, Reading reading) {
    Sentence s = d.sentence;
    List<Draft> parts = new ArrayList<>();
    for (Token t : s.tokens()) {
      if (!AMONG.contains(t.form().toLowerCase(Locale.ROOT)) || t.index() < 2) {
        continue;
      }
      String before = s.token(t.index() - 1).form().toLowerCase(Locale.ROOT);
      boolean wie = t.form().equalsIgnoreCase("wie") || t.form().equalsIgnoreCase("hen");
      if (wie && !before.equals("onder") && !before.equals("van")) {
        continue;
      }
      nearestTotal(d, t, reading)
          .ifPresent(
              whole ->
                  counted(s, t, reading)
                      .forEach(
                          n -> parts.add(part(d, whole, n, parts.isEmpty() ? t : noun(s, n)))));
    }
    return parts;
  }

  private static Token noun(Sentence s, NumberMention n) {
    return s.token(n.counted() == 0 ? n.to() : n.counted());
  }

  /**
   * What is counted behind {@code onder wie}, and what stands beside it in a list: {@code drie
   * kinderen en een vrouw} are two parts. A single person is one.
   */
  private List<NumberMention> counted(Sentence s, Token among, Reading reading) {
    List<NumberMention> found = new ArrayList<>();
    int last = among.index();
    for (int i = among.index() + 1; i <= s.size() && i <= last + REACH; i++) {
      int at = i;
      if (Tags.isFinite(s.token(i).xpos()) || s.token(i).form().equals(";")) {
        break;
      }
      Optional<NumberMention> n =
          reading.numbers(s).stream()
              .filter(m -> m.from() == at)
              .findFirst()
              .or(() -> single(s, s.token(at)))
              .filter(m -> found.isEmpty() || isBeside(s, noun(s, found.get(0)), noun(s, m)));
      if (n.isPresent()) {
        found.add(n.get());
        last = Math.max(n.get().to(), n.get().counted());
        i = last;
      }
    }
    return found;
  }

  /** Whether a word is listed with another. */
  private boolean isBeside(Sentence s, Token first, Token other) {
    return other.hasRelation("conj") && s.isUnder(other, first) && victims.isPerson(other);
  }

  /** {@code een meisje}, counted as one. */
  private Optional<NumberMention> single(Sentence s, Token article) {
    Token noun = s.head(article);
    boolean one = article.form().equalsIgnoreCase("een") && article.hasRelation("det");
    return one && noun != null && noun.index() > article.index() && victims.isPerson(noun)
        ? Optional.of(
            new NumberMention(
                article.index(),
                article.index(),
                noun.index(),
                BigDecimal.ONE,
                Bound.exact,
                Optional.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Measure> nearestTotal(Draft d, Token among, Reading reading) {
    Measure nearest = null;
    int at = 0;
    for (Measure m : List.of(Measure.killed, Measure.injured, Measure.count)) {
      Quantity q = d.quantities.get(m);
      if (q == null) {
        continue;
      }
      for (NumberMention n : reading.numbers(d.sentence)) {
        if (n.to() < among.index() && n.to() > at && n.value().compareTo(q.value()) == 0) {
          nearest = m;
          at = n.to();
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Draft part(Draft whole, Measure measure, NumberMention n, Token among) {
    Draft part = whole.retold(whole.sentence, among);
    Quantity total = whole.quantities.get(measure);
    part.quantities.clear();
    part.quantities.put(
        measure, new Quantity(n.value(), n.bound(), quantities.unitOf(part.sentence, n)));
    part.quantities.put(Measure.outOf, new Quantity(total.value(), Bound.exact, ""));
    part.why.addAll(whole.why);
    part.why.add("part of a number: '" + among.form() + "'");
    part.events.addAll(whole.events);
    part.split = true;
    if (n.counted() > 0) {
      Token counted = part.sentence.token(n.counted());
      group(part.sentence, counted).ifPresent(g -> part.set(Role.target, Set.of(g)));
    }
    return part;
  }

  private Optional<Entity> group(Sentence s, Token counted) {
    Optional<Entity> children = victims.children(counted);
    if (children.isPresent()) {
      return children;
    }
    if (victims.isSideless(counted)) {
      return Optional.empty();
    }
    return knowledge
        .renderer()
        .render(s, counted, t -> Optional.empty())
        .map(label -> Things.of(label, counted.form(), Set.of("people")));
  }
}
