package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Small misspellings of listed names: {@code Hezbolah}, {@code Zelenksy}. A word counts as one only
 * where the article gives no other meaning for it: no unknown first name, no word for a place, and
 * for a family name something that tells of the person.
 */
final class Misspellings {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "nabij", "rondom", "vanuit", "richting", "binnen", "buiten");

  /** From so many letters on, few are called nearly so. */
  private static final int LONG = 8;

  /** A word of the article and the listed form that it nearly is. */
  private record Slip(Sentence sentence, Token token, String form) {}

  private final World world;
  private final NameMatcher names;
  private final NameCues cues;
  private final People people;
  private final NearNames near;

  Misspellings(World world, NameMatcher names, NameCues cues, People people) {
    this.world = world;
    this.names = names;
    this.cues = cues;
    this.people = people;
    this.near = new NearNames(world.gazetteer(), new AmbiguousNames(world, cues, people));
  }

  /** Adds the names that words of the article nearly are to its matches. */
  void mend(Reading reading) {
    Map<String, List<Slip>> slips = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isUnknown(token, sentence, reading)) {
          slip(sentence, token, reading)
              .ifPresent(s -> slips.computeIfAbsent(form(s), f -> new ArrayList<>()).add(s));
        }
      }
    }
    Map<Integer, Map<Integer, String>> mended = new LinkedHashMap<>();
    for (List<Slip> same : slips.values()) {
      if (same.stream().anyMatch(s -> isFullName(s, reading))
          || same.stream().noneMatch(s -> isOfOther(s, reading))) {
        same.forEach(
            s ->
                mended
                    .computeIfAbsent(s.sentence().index(), x -> new HashMap<>())
                    .put(s.token().index(), s.form()));
      }
    }
    mended.forEach(
        (index, forms) -> {
          Sentence sentence = reading.sentences().get(index);
          reading.replace(sentence, read(sentence, forms, reading));
        });
  }

  /** Of several names that are as near only that of a full name is meant. */
  private Optional<Slip> slip(Sentence sentence, Token token, Reading reading) {
    List<Slip> all =
        near.mend(token.form()).stream().map(form -> new Slip(sentence, token, form)).toList();
    List<Slip> meant =
        all.size() < 2 ? all : all.stream().filter(s -> isFullName(s, reading)).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static String form(Slip slip) {
    return Words.withoutS(Words.fold(slip.token().form()));
  }

  private static boolean isUnknown(Token token, Sentence sentence, Reading reading) {
    return token.isAny("PROPN", "NOUN", "ADJ", "X")
        && Words.startsUpper(token.form())
        && reading.matches(sentence).stream()
            .noneMatch(m -> m.from() <= token.index() && token.index() <= m.to());
  }

  private boolean isFullName(Slip slip, Reading reading) {
    return read(slip.sentence(), Map.of(slip.token().index(), slip.form()), reading).stream()
        .anyMatch(m -> covers(m, slip.token()) && m.length() > 1);
  }

  private static boolean covers(NameMatch match, Token token) {
    return match.from() <= token.index() && token.index() <= match.to();
  }

  /** Whether the word belongs to a longer name that no table has, or is said to be a place. */
  private boolean isOfOther(Slip slip, Reading reading) {
    Sentence sentence = slip.sentence();
    int at = slip.token().index();
    Token before = Heads.before(sentence, at);
    return before != null
            && (isPartOfName(before, sentence, reading)
                || PLACE_PREPOSITIONS.contains(Words.fold(before.form()))
                    && !isA(EntityType.State, slip)
                || cues.behind(before.form()).filter(t -> !isA(t, slip)).isPresent())
        || isPartOfName(Heads.after(sentence, at), sentence, reading)
        || isBehindName(slip.token(), sentence);
  }

  /** {@code Kenya Airways}: the end of a longer name, of which the first word is known. */
  private boolean isBehindName(Token token, Sentence sentence) {
    Token first = sentence.head(token);
    return token.hasRelation("flat")
        && first != null
        && first.isAny("PROPN")
        && !people.isTitle(first.form());
  }

  private boolean isA(EntityType type, Slip slip) {
    EntityType top = type.is(EntityType.Organization) ? EntityType.Organization : type;
    String word = slip.form();
    return Stream.of(word, Words.stem(word))
        .flatMap(form -> names.word(form).stream())
        .anyMatch(n -> n.entity().type().is(top));
  }

  private boolean isPartOfName(Token beside, Sentence sentence, Reading reading) {
    return beside != null
        && beside.isAny("PROPN", "X")
        && Words.startsUpper(beside.form())
        && !people.isTitle(beside.form())
        && cues.behind(beside.form()).isEmpty()
        && reading.matches(sentence).stream().noneMatch(m -> covers(m, beside));
  }

  /** The matches of a sentence with words spelt so, and the others as they were. */
  private List<NameMatch> read(Sentence sentence, Map<Integer, String> forms, Reading reading) {
    List<NameMatch> read = new ArrayList<>();
    for (NameMatch match : names.find(sentence, t -> forms.getOrDefault(t.index(), t.form()))) {
      if (forms.keySet().stream().anyMatch(i -> match.from() <= i && i <= match.to())) {
        told(match.mended(), sentence, reading).ifPresent(read::add);
      }
    }
    reading.matches(sentence).stream()
        .filter(match -> read.stream().noneMatch(match::overlaps))
        .toList()
        .forEach(read::add);
    read.sort(NameMatch.IN_ORDER);
    return read;
  }

  /** The match with the names that may be meant. */
  private Optional<NameMatch> told(NameMatch match, Sentence sentence, Reading reading) {
    List<Name> meant =
        match.names().stream()
            .filter(n -> n.entity().type() != EntityType.Place || isOfState(match))
            .filter(n -> n.use() != NameUse.SURNAME || tells(n, match, sentence, reading))
            .toList();
    return meant.isEmpty() ? Optional.empty() : Optional.of(match.of(meant));
  }

  /** A seat of government may be meant as a city too. */
  private static boolean isOfState(NameMatch match) {
    return match.names().stream().anyMatch(n -> n.use() == NameUse.SEAT);
  }

  /**
   * As others are called nearly so too, more must tell of the person than where the name is whole.
   */
  private boolean tells(Name name, NameMatch match, Sentence sentence, Reading reading) {
    Entity person = name.entity();
    Token before = Heads.before(sentence, match.from());
    if (before != null && before.isAny("NOUN")) {
      String role = before.form();
      return people.officesOf(person).stream()
          .flatMap(o -> o.roles().stream())
          .anyMatch(r -> r.equalsIgnoreCase(role) || r.startsWith(Words.fold(role) + " "));
    }
    return reading.namesInFull(person)
        || people.isTop(person, reading.month())
            && (Words.fold(name.form()).length() >= LONG || reading.names(person.country()));
  }
}
