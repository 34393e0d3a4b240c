package org.wapenfeit.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint;
import org.wapenfeit.lexicon.Constraint.Any;
import org.wapenfeit.lexicon.Constraint.Flag;
import org.wapenfeit.lexicon.Constraint.Has;
import org.wapenfeit.lexicon.Constraint.InClass;
import org.wapenfeit.lexicon.Constraint.OfType;
import org.wapenfeit.lexicon.Constraint.Retype;
import org.wapenfeit.lexicon.Position;
import org.wapenfeit.lexicon.Predicate;
import org.wapenfeit.lexicon.Predicate.Kind;
import org.wapenfeit.lexicon.Slot;

/** Whether the conditions of a row are met where it occurs, and how well. */
final class Conditions {
  private static final int REFUSED = -1;
  private static final Set<String> VERSIONS =
      Set.of(
          "versie",
          "uitvoering",
          "variant",
          "model",
          "type",
          "exemplaar",
          "stuk",
          "deel",
          "miljard",
          "miljoen");
  private static final Set<String> ACTORS =
      Set.of(
          "state",
          "armed-force",
          "armed-group",
          "government",
          "person",
          "organisation",
          "troops",
          "intelligence",
          "unit",
          "infantry");

  private final Occurrence occurrence;
  private final Phrases phrases;
  private final Positions positions;
  private final Map<Integer, List<EventType>> types;
  private final Context context;
  private final Map<String, List<Filler>> read = new TreeMap<>();
  private final List<Constraint> failed = new ArrayList<>();
  private final int score;

  Conditions(
      Occurrence occurrence,
      Phrases phrases,
      Map<Integer, List<EventType>> types,
      Context context) {
    this(occurrence, phrases, types, context, false);
  }

  private Conditions(
      Occurrence occurrence,
      Phrases phrases,
      Map<Integer, List<EventType>> types,
      Context context,
      boolean swapped) {
    this.occurrence = occurrence;
    this.phrases = phrases;
    this.positions = new Positions(occurrence, swapped);
    this.types = types;
    this.context = context;
    this.score = evaluate();
  }

  /** The conditions with subject and object changed, where they fail as the parser has them. */
  Conditions orSwapped() {
    boolean asks =
        occurrence.row().constraints(InClass.class).stream()
            .anyMatch(c -> c.holds() && c.position().toString().equals("obj"));
    if (score >= 0 || !asks || !positions.canSwap()) {
      return this;
    }
    Conditions other = new Conditions(occurrence, phrases, types, context, true);
    return other.score > 0 && other.fillers(Position.parse("obj")).size() > 0 ? other : this;
  }

  Occurrence occurrence() {
    return occurrence;
  }

  Positions positions() {
    return positions;
  }

  List<NumberMention> numbers() {
    return phrases.numbers(occurrence.sentence());
  }

  /** How well the row fits: more is better, negative when a condition fails. */
  int score() {
    return score;
  }

  /** The conditions that are not met. */
  List<Constraint> failed() {
    return failed;
  }

  /** The fillers at a position, coordination unfolded. */
  List<Filler> fillers(Position position) {
    return read.computeIfAbsent(position.toString(), key -> readAt(position));
  }

  private List<Filler> readAt(Position position) {
    List<Filler> found = new ArrayList<>();
    if (position.last().marker().equals("demonym")) {
      List<Token> nouns =
          position.base() == null ? List.of(occurrence.anchor()) : positions.at(position.base());
      for (Token noun : nouns) {
        phrases.demonym(occurrence.sentence(), noun).ifPresent(found::add);
      }
      return found;
    }
    if (position.last().relation().equals("compound")) {
      occurrence
          .modifier()
          .flatMap(phrases::weapon)
          .ifPresent(
              w ->
                  found.add(
                      new Filler(
                          occurrence.sentence(),
                          occurrence.anchor(),
                          java.util.Optional.of(w),
                          Set.of("weapon"),
                          false)));
      return found;
    }
    for (Token t : positions.at(position)) {
      found.addAll(phrases.read(occurrence.sentence(), t));
    }
    Set<String> wanted = wanted(position);
    boolean fits = found.stream().anyMatch(f -> f.pronoun() || f.isAny(wanted));
    return fits || wanted.isEmpty() ? found : recovered(position, wanted, found);
  }

  /** The classes that the row asks for at a position. */
  private Set<String> wanted(Position position) {
    for (InClass in : occurrence.row().constraints(InClass.class)) {
      if (in.holds() && in.position().equals(position)) {
        return in.classes();
      }
    }
    return Set.of();
  }

  /** What the clause holds of the wanted class, where the parse has something else or nothing. */
  private List<Filler> recovered(Position position, Set<String> wanted, List<Filler> found) {
    for (Token t : positions.nearby(position)) {
      List<Filler> near = phrases.read(occurrence.sentence(), t);
      if (near.stream().anyMatch(f -> f.isAny(wanted))
          && !isTaken(t, position, wanted)
          && !isInterceptor(t, near)) {
        return near;
      }
    }
    return found;
  }

  /** {@code F-16's schoten er drie neer}: the aircraft that shoot are not what is shot down. */
  private boolean isInterceptor(Token t, List<Filler> near) {
    return occurrence.row().type() == EventType.Interception
        && near.stream().anyMatch(f -> f.is("aircraft") || f.is("air-defence"))
        && Grammar.subjects(occurrence.sentence(), positions.anchor()).contains(t)
        && !positions.isPassive();
  }

  /** Whether another position of the row already holds a word. */
  private boolean isTaken(Token t, Position position, Set<String> wanted) {
    for (Predicate.Mapping m : occurrence.row().roles()) {
      Position other = m.position();
      if (!other.equals(position)
          && !other.isNumber()
          && !other.complement()
          && other.steps().size() == 1
          && !(m.slot() == Slot.agent && wanted.stream().noneMatch(ACTORS::contains))
          && positions.at(other).contains(t)) {
        return true;
      }
    }
    return false;
  }

  /** The type of the event after the conditions that change it. */
  EventType type() {
    EventType type = occurrence.row().type();
    for (Retype r : occurrence.row().constraints(Retype.class)) {
      if (meets(r.position(), r.classes())) {
        return r.type();
      }
    }
    return type;
  }

  private int evaluate() {
    int total =
        switch (occurrence.row().kind()) {
          case IDIOM -> 2 + occurrence.words().size() + occurrence.exact();
          case ADJECTIVE, NOUN -> 2;
          case VERB -> 1;
          default -> 0;
        };
    for (Constraint c : occurrence.row().constraints()) {
      int points = points(c);
      if (points < 0) {
        failed.add(c);
      }
      total += points;
    }
    return failed.isEmpty() ? total : REFUSED;
  }

  private int points(Constraint c) {
    if (c instanceof InClass in) {
      return inClass(in);
    }
    if (c instanceof OfType of) {
      return ofType(of);
    }
    if (c instanceof Has has) {
      return isThere(has.position()) == has.holds() ? 1 : REFUSED;
    }
    if (c instanceof Any any) {
      return any.alternatives().stream().mapToInt(this::points).max().orElse(REFUSED);
    }
    if (c instanceof Flag flag) {
      boolean ability = flag.kind() == Flag.Kind.GENERAL_ABILITY;
      return holds(flag.kind()) ? (ability ? 1 : 0) : REFUSED;
    }
    return 0;
  }

  private boolean isThere(Position position) {
    if (!position.isNumber()) {
      return !positions.at(position).isEmpty() || positions.hasAdverbFor(position);
    }
    List<Token> counted = positions.at(position.base());
    return counted.stream().anyMatch(t -> t.isAny("NUM"))
        || numbers().stream()
            .anyMatch(n -> counted.stream().anyMatch(t -> n.counted() == t.index()));
  }

  private boolean holds(Flag.Kind mark) {
    return switch (mark) {
      case WAR_CONTEXT -> context == Context.WAR;
      case ALS_PHRASE -> Grammar.hasWord(occurrence.sentence(), positions.anchor(), "als");
      case VERBLESS -> Grammar.isVerbless(occurrence.sentence(), occurrence.anchor());
      case REFLEXIVE -> Grammar.hasWord(occurrence.sentence(), positions.anchor(), "zich");
      case GENERAL_ABILITY -> Grammar.isGeneral(occurrence.sentence(), positions.anchor());
      case HAS_NUMBER -> numbers().stream().anyMatch(n -> n.unit().isPresent());
      default -> true;
    };
  }

  private int inClass(InClass in) {
    String at = in.position().toString();
    if (at.equals("modifier")) {
      return modifier(in.classes()) == in.holds() ? 2 : REFUSED;
    }
    if (in.classes().contains("conflict")) {
      return 0;
    }
    Position position = named(in.position());
    if (position == null) {
      return 0;
    }
    List<Filler> found = fillers(position);
    if (found.isEmpty()) {
      return missing(position, in);
    }
    if (in.holds()
        && found.stream().allMatch(f -> f.classes().isEmpty() && !f.isAny(in.classes()))) {
      return found.stream().allMatch(Filler::pronoun) ? 0 : unknown(in);
    }
    if (in.holds()
        && found.stream().allMatch(f -> f.is("quantity") || f.pronoun() || standsForKind(f))) {
      return 0;
    }
    return found.stream().anyMatch(f -> f.isAny(in.classes())) == in.holds()
        ? (in.holds() ? 3 : 0)
        : REFUSED;
  }

  /** {@code de nieuwste uitvoering}, {@code deze versie}: one of the weapons spoken of. */
  private static boolean standsForKind(Filler f) {
    return VERSIONS.contains(f.token().lemma().toLowerCase(Locale.ROOT));
  }

  /** A filler of a class nobody listed: taken for an actor or thing, never for a weapon. */
  private static int unknown(InClass in) {
    if (in.classes().contains("weapon") && in.classes().size() < 3) {
      return in.holds() ? REFUSED : 0;
    }
    boolean lenient =
        in.classes().contains("people")
            || in.classes().contains("facility")
            || in.classes().contains("place")
            || in.classes().stream().anyMatch(ACTORS::contains);
    return !in.holds() || lenient ? 0 : REFUSED;
  }

  /** A passive names no agent, an adjective may stand alone: only objects must be there. */
  private int missing(Position position, InClass in) {
    boolean open =
        position.last().relation().equals("nsubj") && (isAgent(position) || positions.isPassive());
    return !in.holds() || (open && !occurrence.row().has(Flag.Kind.ALSO)) ? 0 : REFUSED;
  }

  private boolean isAgent(Position position) {
    return occurrence.row().roles().stream()
        .anyMatch(m -> m.position().equals(position) && m.slot() == Slot.agent);
  }

  /** A role's name in a condition stands for the positions that fill it. */
  private Position named(Position position) {
    String name = position.toString();
    for (Predicate.Mapping m : occurrence.row().roles()) {
      if (m.slot().name().equals(name)
          && !m.position().isNumber()
          && !fillers(m.position()).isEmpty()) {
        return m.position();
      }
    }
    boolean isRole =
        java.util.Arrays.stream(org.wapenfeit.lexicon.Slot.values())
            .anyMatch(s -> s.name().equals(name));
    return isRole || name.endsWith("-phrase") || name.equals("content") || name.equals("cause")
        ? null
        : position;
  }

  private boolean modifier(Set<String> classes) {
    String modifier = occurrence.modifier().orElse("");
    if (modifier.isEmpty()) {
      return false;
    }
    if (classes.contains(modifier + "-") || classes.contains(modifier)) {
      return true;
    }
    if (classes.contains("weapon") && phrases.weapon(modifier).isPresent()) {
      return true;
    }
    Set<String> own = phrases.classesOf(modifier);
    return classes.stream().anyMatch(own::contains);
  }

  private boolean meets(Position position, Set<String> classes) {
    if (position.toString().equals("modifier")) {
      return modifier(classes);
    }
    return fillers(position).stream().anyMatch(f -> f.isAny(classes));
  }

  private int ofType(OfType of) {
    Position position = named(of.position());
    if (position == null) {
      return 0;
    }
    if (of.position().toString().equals("head")
        && occurrence.row().kind() == Kind.COMPOUND_MODIFIER) {
      return 0;
    }
    boolean met =
        positions.at(position).stream()
            .flatMap(t -> types.getOrDefault(t.index(), List.of()).stream())
            .anyMatch(
                t ->
                    of.types().stream()
                        .anyMatch(w -> t == w || t.parent().filter(p -> p == w).isPresent()));
    return met ? 3 : REFUSED;
  }
}
