package org.wapenfeit.mention;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.Office;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Tells whether a family name is that of a known person here, and who is likelier. */
final class People {
  private static final Set<String> TOP =
      Set.of(
          "President",
          "Prime Minister",
          "Chancellor",
          "Supreme Leader",
          "Secretary General",
          "Secretary-General",
          "General Secretary of the Communist Party",
          "Press Secretary of the President");

  private static final int SHORT_NAME = 5;
  private static final Pattern LOCAL =
      Pattern.compile("(?i)(?:acting |deputy )?(?:governor|mayor|spokes|ambassador|member)");

  private final Map<Entity, List<Office>> offices = new HashMap<>();
  private final NameCues cues;

  People(List<Office> all, NameCues cues) {
    this.cues = cues;
    all.forEach(o -> offices.computeIfAbsent(o.person(), key -> new ArrayList<>()).add(o));
  }

  List<Office> officesOf(Entity person) {
    return offices.getOrDefault(person, List.of());
  }

  /** Whether this family name may be this person's, as the words before it and the article go. */
  boolean fits(Name name, NameMatch match, Sentence sentence, Reading reading) {
    if (isPartOfOtherName(match, sentence, reading)) {
      return false;
    }
    Entity person = name.entity();
    return reading.namesInFull(person)
        || isTop(person, reading.month())
        || officesOf(person).stream()
            .anyMatch(o -> reading.names(o.country()) || reading.namesBody(o.holder()))
        || person.country().isEmpty() && hasTitle(match, sentence)
        || isAlone(match) && isInTheNews(person, reading.month());
  }

  /** Whether nobody else of the tables is called so, and the name is not too short to tell. */
  private static boolean isAlone(NameMatch match) {
    return match.names().size() == 1 && match.names().get(0).form().length() > SHORT_NAME;
  }

  /** Whether the person held, a year before or after, an office that is known abroad. */
  private boolean isInTheNews(Entity person, Optional<YearMonth> month) {
    return month.isPresent()
        && officesOf(person).stream()
            .filter(o -> !LOCAL.matcher(o.english()).lookingAt())
            .anyMatch(
                o ->
                    o.heldIn(month.get())
                        || o.heldIn(month.get().minusMonths(12))
                        || o.heldIn(month.get().plusMonths(12)));
  }

  /** A first name before it that the gazetteer does not know makes it somebody else's. */
  private boolean isPartOfOtherName(NameMatch match, Sentence sentence, Reading reading) {
    Token before = Heads.before(sentence, match.from());
    Token after = Heads.after(sentence, match.to());
    boolean follows =
        before != null
            && before.isAny("PROPN")
            && Words.startsUpper(before.form())
            && cues.behind(before.form()).isEmpty()
            && !before.form().contains("-")
            && reading.matches(sentence).stream().noneMatch(m -> m.to() == before.index());
    boolean leads =
        after != null
            && after.isAny("PROPN")
            && Words.startsUpper(after.form())
            && after.hasRelation("flat")
            && after.form().chars().allMatch(Character::isLetter)
            && reading.matches(sentence).stream().noneMatch(m -> m.from() == after.index());
    return follows || leads;
  }

  /** Whether a title or office stands right before the name. */
  boolean hasTitle(NameMatch match, Sentence sentence) {
    Token before = Heads.before(sentence, match.from());
    return before != null && isTitle(before.form());
  }

  /** {@code president}, {@code NAVO-chef}. */
  boolean isTitle(String form) {
    if (cues.behind(form).filter(t -> t == EntityType.Person).isPresent()) {
      return true;
    }
    int hyphen = form.lastIndexOf('-');
    String last = hyphen < 0 ? "" : Words.fold(form.substring(hyphen + 1));
    return CompoundHeads.of(last).filter(CompoundHeads.Head::isPerson).isPresent();
  }

  /** What speaks for this person rather than a namesake. */
  List<Ground> grounds(Entity person, NameMatch match, Sentence sentence, Reading reading) {
    List<Ground> grounds = new ArrayList<>();
    if (reading.namesInFull(person)) {
      grounds.add(new Ground("the article gives the full name", 100));
    }
    List<Office> held = officesOf(person);
    Token before = Heads.before(sentence, match.from());
    if (before != null && held.stream().anyMatch(o -> o.roles().contains(before.form()))) {
      grounds.add(new Ground("the office of this person stands before it", 30));
    }
    Optional<YearMonth> month = reading.month();
    if (month.isEmpty() || held.stream().anyMatch(o -> o.heldIn(month.get()))) {
      grounds.add(new Ground(month.isEmpty() ? "no date tells otherwise" : "in office then", 20));
    }
    if (isTop(person, month)) {
      grounds.add(new Ground("in a high office", 10));
    }
    int named = Math.min(9, held.stream().mapToInt(o -> weight(o, reading)).max().orElse(0));
    if (named > 0) {
      grounds.add(new Ground("the article names the country", named));
    }
    return grounds;
  }

  private static int weight(Office office, Reading reading) {
    return office.country().map(reading::weight).orElse(0);
  }

  /** Whether the person was at the head of a state or of NATO and the like then. */
  boolean isTop(Entity person, Optional<YearMonth> month) {
    return officesOf(person).stream()
        .anyMatch(
            o ->
                TOP.contains(o.english())
                    && (month.isEmpty()
                        || o.heldIn(month.get().minusMonths(1))
                        || o.heldIn(month.get().plusMonths(2))));
  }
}
