package org.wapenfeit.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint.Flag;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.lexicon.Position;
import org.wapenfeit.lexicon.Predicate;
import org.wapenfeit.lexicon.Predicate.Kind;
import org.wapenfeit.lexicon.Slot;

/**
 * Reads the frames of a sentence: for each word of the lexicon the row whose conditions are met
 * best. Safe for use by many threads.
 */
public final class FrameReader {
  private final OccurrenceFinder finder;
  private final Lexicon lexicon;

  public FrameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new OccurrenceFinder(lexicon, new VerbForms(lexicon));
  }

  /**
   * The frames of a sentence in the order of their anchors, and behind them the possible ones:
   * other readings of the same words, and rows of which a condition fails.
   *
   * @param context what the words around tell of an armed conflict; without any there are no frames
   */
  public List<Frame> read(Sentence s, Phrases phrases, Context context) {
    if (context == Context.NONE) {
      return List.of();
    }
    Map<Integer, List<Occurrence>> occurrences = finder.find(s, phrases);
    Map<Integer, List<EventType>> types = possibleTypes(occurrences);
    List<Frame> frames = new ArrayList<>();
    List<Frame> possible = new ArrayList<>();
    for (List<Occurrence> alternatives : occurrences.values()) {
      List<Conditions> all =
          alternatives.stream()
              .map(o -> new Conditions(o, phrases, types, context).orSwapped())
              .toList();
      List<Conditions> met =
          all.stream().filter(c -> c.score() >= 0 && !isOnlyPossible(c)).toList();
      List<Frame> here = new ArrayList<>();
      best(met).map(c -> frame(c, phrases)).ifPresent(here::add);
      met.stream().filter(FrameReader::isBeside).map(c -> frame(c, phrases)).forEach(here::add);
      frames.addAll(here);
      possible.addAll(others(here, all, phrases));
    }
    dropPartsOfIdioms(frames);
    possible.removeIf(f -> isOfClass(f) && isToldBy(f, frames));
    Set<String> told = new HashSet<>();
    possible.removeIf(f -> isOfClass(f) && !told.add(key(f)));
    frames.addAll(possible);
    return frames;
  }

  /**
   * For each word and type the row that comes nearest to being met, though it gives no frame; those
   * for all nouns of a class aside.
   *
   * @param frames what {@link #read} gave for the sentence
   */
  public List<Refusal> refusals(Sentence s, Phrases phrases, Context context, List<Frame> frames) {
    Map<Integer, List<Occurrence>> occurrences = finder.find(s, phrases);
    Map<Integer, List<EventType>> types = possibleTypes(occurrences);
    Set<String> seen = new HashSet<>();
    frames.forEach(f -> seen.add(f.occurrence().anchor().index() + " " + f.type()));
    return occurrences.values().stream()
        .flatMap(List::stream)
        .filter(o -> !o.row().lemma().startsWith("{"))
        .map(o -> new Conditions(o, phrases, types, context).orSwapped())
        .sorted(Comparator.comparingInt(c -> c.failed().size()))
        .filter(c -> seen.add(c.occurrence().anchor().index() + " " + c.type()))
        .map(c -> new Refusal(c.occurrence(), c.type(), c.failed()))
        .toList();
  }

  /** For each other type that a word may tell, the row that comes nearest to being met. */
  private List<Frame> others(List<Frame> chosen, List<Conditions> all, Phrases phrases) {
    Set<EventType> seen = EnumSet.noneOf(EventType.class);
    chosen.forEach(f -> seen.add(f.type()));
    List<Frame> others = new ArrayList<>();
    all.stream()
        .filter(c -> c.failed().isEmpty() || !isStrict(c))
        .sorted(
            Comparator.comparingInt((Conditions c) -> c.failed().size())
                .thenComparingInt(c -> -c.score())
                .thenComparingInt(c -> c.occurrence().row().line()))
        .map(c -> frame(c, phrases).asPossible())
        .filter(f -> seen.add(f.type()))
        .forEach(others::add);
    return others;
  }

  /** A word that is part of an idiom of several words has no reading of its own. */
  private static void dropPartsOfIdioms(List<Frame> frames) {
    List<Occurrence> idioms =
        frames.stream()
            .map(Frame::occurrence)
            .filter(o -> o.row().kind() == Kind.IDIOM && o.words().size() > 1)
            .toList();
    frames.removeIf(
        f ->
            f.occurrence().row().kind() != Kind.IDIOM
                && f.occurrence().modifier().isEmpty()
                && idioms.stream()
                    .anyMatch(
                        o ->
                            o.anchor().index() != f.occurrence().anchor().index()
                                && o.words().contains(f.occurrence().anchor().index())));
  }

  private static Map<Integer, List<EventType>> possibleTypes(
      Map<Integer, List<Occurrence>> occurrences) {
    Map<Integer, List<EventType>> types = new TreeMap<>();
    occurrences.forEach(
        (anchor, rows) ->
            types.put(
                anchor,
                rows.stream()
                    .map(Occurrence::row)
                    .filter(row -> !row.has(Flag.Kind.POSSIBLE))
                    .map(Predicate::type)
                    .distinct()
                    .toList()));
    return types;
  }

  private static boolean isBeside(Conditions c) {
    return c.occurrence().row().has(Flag.Kind.ALSO);
  }

  /** Whether it is a row for all nouns of a class that no other word supports. */
  private static boolean isOfClass(Frame f) {
    return f.occurrence().row().has(Flag.Kind.POSSIBLE)
        && f.occurrence().row().lemma().startsWith("{");
  }

  /** Where the stretch between commas starts that a frame's word stands in. */
  private static int stretch(Frame f) {
    return Clauses.stretch(f.occurrence().sentence(), f.occurrence().anchor()).get(0).index();
  }

  /** One noun of a class tells a type once in a sentence, nouns with numbers in each stretch. */
  private static String key(Frame f) {
    return f.type() + (f.numbers().isEmpty() ? "" : " " + stretch(f));
  }

  /** Whether another frame has the word in a slot, or tells the same type in its stretch. */
  private static boolean isToldBy(Frame f, List<Frame> frames) {
    int word = f.occurrence().anchor().index();
    return frames.stream()
        .filter(g -> g.occurrence().anchor().index() != word)
        .anyMatch(
            g ->
                g.type() == f.type() && stretch(g) == stretch(f)
                    || g.fillers().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(filler -> filler.token().index() == word));
  }

  /** Whether its row is no possible reading where a condition fails. */
  private static boolean isStrict(Conditions c) {
    return isOnlyPossible(c) || c.occurrence().row().has(Flag.Kind.STRICT);
  }

  private static boolean isOnlyPossible(Conditions c) {
    return c.occurrence().row().has(Flag.Kind.POSSIBLE);
  }

  private static Optional<Conditions> best(List<Conditions> met) {
    return met.stream()
        .filter(c -> !isBeside(c))
        .max(
            Comparator.comparingInt(Conditions::score)
                .thenComparing(c -> c.occurrence().words().size())
                .thenComparing(c -> -c.occurrence().row().line()));
  }

  private Frame frame(Conditions conditions, Phrases phrases) {
    Occurrence o = conditions.occurrence();
    Map<Slot, List<Filler>> fillers = new EnumMap<>(Slot.class);
    Map<Slot, NumberMention> numbers = new EnumMap<>(Slot.class);
    List<Token> events = new ArrayList<>();
    for (Predicate.Mapping mapping : o.row().roles()) {
      Position position = mapping.position();
      if (position.isNumber() || mapping.slot().quantity().isPresent()) {
        number(conditions, position).ifPresent(n -> numbers.putIfAbsent(mapping.slot(), n));
      } else if (mapping.slot() == Slot.event) {
        events.addAll(conditions.positions().at(position));
        add(fillers, Slot.weapon, weapons(conditions.fillers(position)));
      } else if (mapping.slot() != Slot.none && mapping.slot() != Slot.judgement) {
        add(fillers, mapping.slot(), conditions.fillers(position));
      }
    }
    withoutDoubles(fillers);
    EventType type = typeOf(conditions);
    return new Frame(
        o, type, fillers, numbers, events, conditions.failed(), conditions.failed().isEmpty());
  }

  /** What is asked for or permitted may be the weapon itself. */
  private static List<Filler> weapons(List<Filler> found) {
    return found.stream()
        .filter(f -> f.entity().filter(e -> e.type() == EntityType.Weapon).isPresent())
        .toList();
  }

  /** A word that fills a narrower slot is not the agent too. */
  private static void withoutDoubles(Map<Slot, List<Filler>> fillers) {
    List<Filler> agents = fillers.getOrDefault(Slot.agent, new ArrayList<>());
    agents.removeIf(
        a ->
            fillers.entrySet().stream()
                .filter(e -> e.getKey() != Slot.agent && e.getKey() != Slot.force)
                .flatMap(e -> e.getValue().stream())
                .anyMatch(f -> f.token().index() == a.token().index()));
  }

  private EventType typeOf(Conditions conditions) {
    Occurrence o = conditions.occurrence();
    EventType type = conditions.type();
    if (o.modifier().isEmpty()) {
      return type;
    }
    return lexicon.find(Kind.COMPOUND_MODIFIER, o.modifier().get()).stream()
        .filter(row -> row.type() == type || (row.type().isAttack() && type.isAttack()))
        .map(Predicate::type)
        .findFirst()
        .orElse(type);
  }

  private static void add(Map<Slot, List<Filler>> fillers, Slot slot, List<Filler> found) {
    List<Filler> have = fillers.computeIfAbsent(slot, key -> new ArrayList<>());
    for (Filler f : found) {
      if (have.stream().noneMatch(h -> isSame(h, f))) {
        have.add(f);
      }
    }
  }

  /** One word may stand for several things: {@code de havens van Hodeida en Salif}. */
  private static boolean isSame(Filler a, Filler b) {
    return a.token().index() == b.token().index() && a.entity().equals(b.entity());
  }

  private static Optional<NumberMention> number(Conditions conditions, Position position) {
    List<Token> counted =
        !position.isNumber()
            ? conditions.positions().at(position)
            : position.base() == null
                ? List.of(conditions.occurrence().anchor())
                : conditions.positions().at(position.base());
    Sentence s = conditions.occurrence().sentence();
    return conditions.numbers().stream()
        .filter(n -> counted.stream().anyMatch(t -> counts(s, n, t)))
        .findFirst();
  }

  private static boolean counts(Sentence s, NumberMention n, Token t) {
    return n.counted() == t.index()
        || (n.from() <= t.index() && t.index() <= n.to())
        || (n.counted() > 0
            && s.isUnder(s.token(n.counted()), t)
            && n.counted() < t.index() + 8
            && s.head(s.token(n.counted())) != null
            && s.token(n.counted()).head() == t.index()
            && s.token(n.counted()).hasRelation("nmod"));
  }
}
