package org.wapenfeit.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.language.Token;

/**
 * Finds the total that was told before: {@code Twee van hen} are out of those killed, and what was
 * shot down or struck is out of what was fired.
 */
final class EarlierTotals {
  private static final Set<EventType> FATES = Set.of(EventType.Interception, EventType.Damage);
  private static final List<Measure> VICTIMS = List.of(Measure.killed, Measure.injured);
  private static final int SENTENCES_BEFORE = 6;

  private final Pattern ofVictims;

  EarlierTotals(Knowledge knowledge) {
    this.ofVictims =
        Pattern.compile(
            knowledge.words().list("of-victims").stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(", ")\\b")),
            Pattern.CASE_INSENSITIVE);
  }

  /**
   * Gives a total to each claim that lacks one and that was told to be a part.
   *
   * @param drafts the claims of an article with their evidence, in order of its text
   */
  void fill(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      if (!d.quantities.containsKey(Measure.outOf)) {
        total(d, drafts.subList(0, i)).ifPresent(t -> put(d, t));
      }
    }
  }

  private static void put(Draft d, BigDecimal total) {
    d.quantities.put(Measure.outOf, new Quantity(total, Bound.exact, ""));
    d.why.add("out of a number told before: " + total.toPlainString());
  }

  private Optional<BigDecimal> total(Draft d, List<Draft> before) {
    if (FATES.contains(d.type) && d.quantities.containsKey(Measure.count)) {
      return nearest(before, e -> isSalvo(e, d)).map(EarlierTotals::whole);
    }
    if (d.type != EventType.Casualties || !ofVictims.matcher(evidence(d)).find()) {
      return Optional.empty();
    }
    return VICTIMS.stream()
        .filter(d.quantities::containsKey)
        .findFirst()
        .flatMap(m -> nearest(before, e -> isToll(e, d, m)).map(e -> e.quantities.get(m).value()));
  }

  private static String evidence(Draft d) {
    return d.sentence.tokens().stream()
        .filter(t -> t.span().overlaps(d.evidence))
        .map(Token::form)
        .collect(Collectors.joining(" "));
  }

  private static Optional<Draft> nearest(List<Draft> before, Predicate<Draft> fits) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (fits.test(before.get(i))) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether an attack is told with how many weapons came, some of which the other speaks of. */
  private static boolean isSalvo(Draft attack, Draft fate) {
    Quantity part = fate.quantities.get(Measure.count);
    Quantity all = attack.quantities.get(Measure.count);
    return attack.type.isAttack()
        && attack.polarity == Polarity.affirmed
        && isNear(attack, fate)
        && all != null
        && countSame(attack, all.unit(), fate, part.unit())
        && whole(attack).compareTo(part.value()) > 0
        && (attack.time.isEmpty() || fate.time.isEmpty() || attack.time.equals(fate.time));
  }

  /** {@code missile} and {@code cruise missile}; {@code 210} of the drones fired before. */
  private static boolean countSame(Draft attack, String all, Draft fate, String part) {
    if (part.isEmpty()) {
      return fate.type == EventType.Interception
          && attack.role(Role.weapon).stream().anyMatch(fate.role(Role.weapon)::contains);
    }
    return !all.isEmpty() && (all.endsWith(part) || part.endsWith(all));
  }

  private static BigDecimal whole(Draft attack) {
    Quantity of = attack.quantities.get(Measure.outOf);
    return of == null ? attack.quantities.get(Measure.count).value() : of.value();
  }

  private static boolean isToll(Draft earlier, Draft d, Measure measure) {
    Quantity all = earlier.quantities.get(measure);
    return earlier.type == EventType.Casualties
        && earlier.sentence != d.sentence
        && isNear(earlier, d)
        && !earlier.quantities.containsKey(Measure.outOf)
        && all != null
        && all.value().compareTo(d.quantities.get(measure).value()) > 0;
  }

  private static boolean isNear(Draft earlier, Draft d) {
    return d.sentence.index() - earlier.sentence.index() <= SENTENCES_BEFORE;
  }
}
