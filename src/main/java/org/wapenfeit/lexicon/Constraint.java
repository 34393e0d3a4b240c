package org.wapenfeit.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wapenfeit.claim.EventType;

/**
 * A condition or constant of a row, as its column {@code constraints} states it. What can fail is
 * written back as it stands in the table.
 */
public sealed interface Constraint {

  /** The filler at a position is (or is not) of one of these classes. */
  record InClass(Position position, Set<String> classes, boolean holds) implements Constraint {
    @Override
    public String toString() {
      return position + (holds ? "" : " not") + " in {" + String.join(",", classes) + "}";
    }
  }

  /** The filler at a position is an event of one of these types. */
  record OfType(Position position, List<EventType> types) implements Constraint {
    @Override
    public String toString() {
      return position
          + " of type "
          + types.stream().map(EventType::name).collect(Collectors.joining(" or "));
    }
  }

  /** There is (or is not) a filler at a position. */
  record Has(Position position, boolean holds) implements Constraint {
    @Override
    public String toString() {
      return (holds ? "has " : "no ") + position;
    }
  }

  /** One of several suffices. */
  record Any(List<Constraint> alternatives) implements Constraint {
    @Override
    public String toString() {
      return alternatives.stream().map(Constraint::toString).collect(Collectors.joining(" or "));
    }
  }

  /** Where the filler at a position is of one of these classes the event is of another type. */
  record Retype(Position position, Set<String> classes, EventType type) implements Constraint {}

  /** A slot's value where the text names no other. */
  record Constant(String slot, String value) implements Constraint {}

  /** A mark that the reader of frames knows by name. */
  record Flag(Kind kind) implements Constraint {
    /** The marks. */
    public enum Kind {
      TYPE_BY_WEAPON,
      /** The verb stands with {@code kunnen} or in the present tense. */
      GENERAL_ABILITY,
      HAS_NUMBER,
      WAR_CONTEXT,
      ZIJN_PERFECT,
      /** What something is said to be stands behind {@code als}. */
      ALS_PHRASE,
      /** The row tells a second event beside the one that the word tells otherwise. */
      ALSO,
      /**
       * The phrase stands without a verb, as in headlines, or behind {@code na} or {@code door}.
       */
      VERBLESS,
      /** The verb stands with {@code zich}. */
      REFLEXIVE,
      /**
       * The word tells this event too seldom for the rules to believe it; where the other
       * conditions are met a decider may.
       */
      POSSIBLE,
      /** Where a condition fails the row is no possible reading either. */
      STRICT
    }

    @Override
    public String toString() {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return name.startsWith("has-") ? name.replaceFirst("-", " ") : name;
    }
  }

  /** A remark for people. */
  record Note(String text) implements Constraint {}

  Pattern IN_CLASS = Pattern.compile("(\\S+) (not )?in \\{([^}]*)\\}");
  Pattern RETYPE = Pattern.compile("(\\S+) in \\{([^}]*)\\} is (\\w+)");
  Pattern OF_TYPE = Pattern.compile("(\\S+) of type (\\w+(?:(?:, | or )\\w+)*).*");
  Pattern HAS = Pattern.compile("(has|no) ([a-z]+(?:[:@]\\S+)?)");
  Pattern CONSTANT = Pattern.compile("([a-zA-Z]+)=([^={}]+)");

  /** Reads one condition; what is none of the known forms is a note. */
  static Constraint parse(String text) {
    String rest = text.strip();
    return parseAny(rest).or(() -> parseSimple(rest)).orElseGet(() -> new Note(rest));
  }

  private static Optional<Constraint> parseAny(String text) {
    if (!text.contains(" or ")) {
      return Optional.empty();
    }
    List<Optional<Constraint>> parts =
        Arrays.stream(text.split(" or ")).map(p -> parseSimple(p.strip())).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(new Any(parts.stream().map(Optional::get).toList()))
        : Optional.empty();
  }

  private static Optional<Constraint> parseSimple(String text) {
    switch (text) {
      case "type-by-weapon":
        return Optional.of(new Flag(Flag.Kind.TYPE_BY_WEAPON));
      case "general-ability":
        return Optional.of(new Flag(Flag.Kind.GENERAL_ABILITY));
      case "has number":
        return Optional.of(new Flag(Flag.Kind.HAS_NUMBER));
      case "war-context":
        return Optional.of(new Flag(Flag.Kind.WAR_CONTEXT));
      case "has als-phrase", "has als-phrase (xcomp or obl:als)":
        return Optional.of(new Flag(Flag.Kind.ALS_PHRASE));
      case "also":
        return Optional.of(new Flag(Flag.Kind.ALSO));
      case "verbless":
        return Optional.of(new Flag(Flag.Kind.VERBLESS));
      case "reflexive":
        return Optional.of(new Flag(Flag.Kind.REFLEXIVE));
      case "strict":
        return Optional.of(new Flag(Flag.Kind.STRICT));
      case "possible":
        return Optional.of(new Flag(Flag.Kind.POSSIBLE));
      case "zijn-perfect":
        return Optional.of(new Flag(Flag.Kind.ZIJN_PERFECT));
      default:
        return parsePositional(text);
    }
  }

  private static Optional<Constraint> parsePositional(String text) {
    Matcher m = RETYPE.matcher(text);
    if (m.matches() && type(m.group(3)).isPresent()) {
      return Optional.of(
          new Retype(Position.parse(m.group(1)), words(m.group(2)), type(m.group(3)).get()));
    }
    m = IN_CLASS.matcher(text);
    if (m.matches()) {
      return Optional.of(
          new InClass(Position.parse(m.group(1)), words(m.group(3)), m.group(2) == null));
    }
    m = OF_TYPE.matcher(text);
    if (m.matches()) {
      List<EventType> types =
          Arrays.stream(m.group(2).split(", | or ")).flatMap(t -> type(t).stream()).toList();
      if (!types.isEmpty()) {
        return Optional.of(new OfType(Position.parse(m.group(1)), types));
      }
    }
    m = HAS.matcher(text);
    if (m.matches()) {
      return Optional.of(new Has(Position.parse(m.group(2)), m.group(1).equals("has")));
    }
    m = CONSTANT.matcher(text);
    return m.matches()
        ? Optional.of(new Constant(m.group(1), m.group(2).strip()))
        : Optional.empty();
  }

  private static Set<String> words(String list) {
    Set<String> words = new TreeSet<>();
    for (String word : list.split(",")) {
      words.add(word.strip());
    }
    return words;
  }

  private static Optional<EventType> type(String name) {
    return Arrays.stream(EventType.values()).filter(t -> t.name().equals(name)).findFirst();
  }
}
