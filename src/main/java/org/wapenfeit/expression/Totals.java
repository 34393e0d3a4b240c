package org.wapenfeit.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.language.Token;

/** Finds the total that a number is a part of: {@code 48 van de 70}, {@code waarvan er vijf}. */
final class Totals {
  private static final int RELATIVE_REACH = 8;

  private final Phrases partOf;
  private final Phrases relative;
  private final Phrases all;

  Totals(Table table) {
    partOf = Phrases.of(table, "part of");
    relative = Phrases.of(table, "part before");
    all = Phrases.of(table, "all before");
  }

  /** The same numbers, with their totals. */
  List<NumberMention> fill(Words words, List<NumberMention> numbers) {
    List<NumberMention> filled = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      NumberMention number = numbers.get(i);
      filled.add(total(words, numbers, i).map(t -> partOf(number, t)).orElse(number));
    }
    return filled;
  }

  private static NumberMention partOf(NumberMention number, NumberMention total) {
    int counted =
        number.counted() == 0 || number.unit().isPresent() ? total.counted() : number.counted();
    return new NumberMention(
        number.from(),
        number.to(),
        counted,
        number.value(),
        number.bound(),
        number.unit(),
        Optional.of(total.value()));
  }

  private Optional<NumberMention> total(Words words, List<NumberMention> numbers, int i) {
    NumberMention number = numbers.get(i);
    if (number.unit().filter(u -> !u.equals("percent")).isPresent()) {
      return Optional.empty();
    }
    if (all.endAt(words, number.from() - 1)) {
      return Optional.of(number);
    }
    return behind(words, numbers, i)
        .or(() -> named(words, numbers, i))
        .or(() -> before(words, numbers, i))
        .or(() -> leftOver(words, numbers, i));
  }

  private static boolean fits(NumberMention part, NumberMention total) {
    boolean share = part.unit().isPresent();
    return total.unit().isEmpty() && (share || part.value().compareTo(total.value()) < 0);
  }

  /** {@code 48 van de 70 raketten}. */
  private Optional<NumberMention> behind(Words words, List<NumberMention> numbers, int i) {
    NumberMention number = numbers.get(i);
    if (i + 1 >= numbers.size()) {
      return Optional.empty();
    }
    NumberMention next = numbers.get(i + 1);
    int link = Math.max(number.to(), number.unit().isEmpty() ? number.counted() : 0) + 1;
    if (number.counted() >= next.from()) {
      link = number.to() + 1;
    }
    return partOf
        .startingAt(words, link)
        .filter(m -> m.to() + 1 == next.from())
        .filter(m -> fits(number, next))
        .map(m -> next);
  }

  /** {@code dertig raketten, waarvan er twaalf}. */
  private Optional<NumberMention> named(Words words, List<NumberMention> numbers, int i) {
    int from = numbers.get(i).from();
    for (int at = from - 1; at >= Math.max(1, from - RELATIVE_REACH); at--) {
      Optional<Phrases.Match> cue = relative.startingAt(words, at);
      if (cue.isPresent()) {
        int start = at;
        return last(numbers, i, start).filter(t -> fits(numbers.get(i), t));
      }
      if (words.is(at, ",", ";", ".")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<NumberMention> last(List<NumberMention> numbers, int i, int before) {
    for (int k = i - 1; k >= 0; k--) {
      if (numbers.get(k).to() < before) {
        return Optional.of(numbers.get(k));
      }
    }
    return Optional.empty();
  }

  /** {@code Van de 64 raketten zijn er 41 onderschept}. */
  private Optional<NumberMention> before(Words words, List<NumberMention> numbers, int i) {
    NumberMention number = numbers.get(i);
    if (i == 0 || (number.counted() > 0 && number.unit().isEmpty())) {
      return Optional.empty();
    }
    NumberMention total = numbers.get(i - 1);
    Optional<Phrases.Match> link = partOf.endingAt(words, total.from() - 1);
    boolean opens =
        link.filter(m -> m.from() == 1 || words.hasPos(m.from() - 1, "PUNCT", "CCONJ", "SCONJ"))
            .isPresent();
    return opens && fits(number, total) ? Optional.of(total) : Optional.empty();
  }

  /** {@code 28 drones vielen aan; vijf troffen doel}. */
  private static Optional<NumberMention> leftOver(Words words, List<NumberMention> numbers, int i) {
    NumberMention number = numbers.get(i);
    boolean bareSubject =
        number.counted() == 0
            && number.unit().isEmpty()
            && number.value().compareTo(BigDecimal.ONE) >= 0
            && words.hasPos(number.to() + 1, "VERB", "AUX");
    if (i == 0 || !bareSubject) {
      return Optional.empty();
    }
    NumberMention total = numbers.get(i - 1);
    boolean otherClause = words.token(number.from()).map(Token::index).orElse(0) > total.to() + 1;
    return otherClause && total.counted() > 0 && fits(number, total)
        ? Optional.of(bare(total))
        : Optional.empty();
  }

  /** The total without its noun, which stands in another clause. */
  private static NumberMention bare(NumberMention total) {
    return new NumberMention(
        total.from(), total.to(), 0, total.value(), total.bound(), total.unit(), total.outOf());
  }
}
