package org.wapenfeit.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.knowledge.Description;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Office;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Makes mentions of the fixed descriptions that hold on the day of publication. */
final class DescriptionLinker {
  private final World world;
  private final PhraseTrie<Description> trie = new PhraseTrie<>();
  private final Map<Entity, YearMonth> knownUntil = new HashMap<>();

  DescriptionLinker(World world) {
    this.world = world;
    for (Office office : world.offices()) {
      if (office.to().isEmpty() && office.knownUntil().isPresent()) {
        knownUntil.merge(
            office.person(), office.knownUntil().get(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    for (Description description : world.descriptions()) {
      String words = description.text().replaceFirst("^(de|het|een) ", "");
      boolean bare = words.indexOf(' ') < 0 && description.context().isPresent();
      if (!bare
          && !words.matches("(zijn|haar|hun) .*")
          && (isPeople(description) || !isDescribedByOthers(words))) {
        trie.add(List.of(Words.fold(words).split(" ")), description);
      }
    }
  }

  /** {@code de Palestijnen}: a people without a state in the tables is called by its own word. */
  private static boolean isPeople(Description description) {
    return description.entity().type() == EntityType.Actor && !description.entity().linked();
  }

  /** A single word without a context would be taken for a name of one entity everywhere. */
  private static boolean isDescribedByOthers(String words) {
    return words.indexOf(' ') < 0 && Words.startsUpper(words) && words.indexOf('-') < 0;
  }

  void link(Sentence sentence, Reading reading) {
    for (int from = 1; from <= sentence.size(); from++) {
      PhraseTrie.Node<Description> at = trie.root();
      Description best = null;
      int end = 0;
      for (int to = from; to <= sentence.size() && at != null; to++) {
        at = at.after(Words.fold(sentence.token(to).form()));
        Optional<Description> here = at == null ? Optional.empty() : choose(at.values(), reading);
        if (here.isPresent()) {
          best = here.get();
          end = to;
        }
      }
      if (best != null && isFree(sentence, from, end, reading)) {
        add(sentence, from, end, best, left(sentence, from, end, best, reading), reading);
      }
    }
  }

  /** The others whom the same words describe at another time or in another article. */
  private List<Candidate> left(
      Sentence sentence, int from, int to, Description chosen, Reading reading) {
    PhraseTrie.Node<Description> at = trie.root();
    for (int i = from; i <= to; i++) {
      at = at.after(Words.fold(sentence.token(i).form()));
    }
    Map<Entity, Candidate> left = new LinkedHashMap<>();
    at.values().stream()
        .filter(d -> !d.entity().equals(chosen.entity()))
        .map(d -> new Candidate(d.entity(), why(d), against(d, reading)))
        .forEach(c -> left.putIfAbsent(c.entity(), c));
    return List.copyOf(left.values());
  }

  private String against(Description description, Reading reading) {
    if (!contextHolds(description, reading)) {
      return "the article does not name " + description.context().orElse("").strip();
    }
    boolean held = reading.published().map(date -> description.holdsOn(date.latest())).orElse(true);
    return held ? "behind it in the tables" : "not at the day of publication";
  }

  private Optional<Description> choose(List<Description> values, Reading reading) {
    List<Description> possible = values.stream().filter(d -> contextHolds(d, reading)).toList();
    if (reading.published().isEmpty()) {
      return possible.stream()
          .filter(d -> reading.namesInFull(d.entity()))
          .findFirst()
          .or(() -> possible.stream().reduce((first, second) -> second));
    }
    LocalDate day = reading.published().get().latest();
    return possible.stream().filter(d -> d.holdsOn(day) && isKnown(d, day)).findFirst();
  }

  /** An office that is held still is known to be so up to a month only. */
  private boolean isKnown(Description description, LocalDate day) {
    YearMonth last = description.to().isPresent() ? null : knownUntil.get(description.entity());
    return last == null || !YearMonth.from(day).isAfter(last);
  }

  private boolean contextHolds(Description description, Reading reading) {
    if (description.context().isEmpty()) {
      return true;
    }
    String context =
        description.context().get().replaceAll("^after | was named$|^rendering, no name$", "");
    if (context.isEmpty()) {
      return true;
    }
    Optional<Entity> named = world.gazetteer().byEnglish(context);
    return named.isPresent() && reading.names(named.get().country());
  }

  private static boolean isFree(Sentence sentence, int from, int to, Reading reading) {
    Token next = Heads.after(sentence, to);
    boolean goesOn = next != null && next.isAny("PROPN");
    return !goesOn
        && reading.in(sentence).stream()
            .filter(m -> m.kind() != Mention.Kind.ADJECTIVE)
            .noneMatch(m -> m.from() <= from && m.to() >= to);
  }

  private void add(
      Sentence sentence,
      int from,
      int to,
      Description found,
      List<Candidate> left,
      Reading reading) {
    reading.add(
        new Mention(
            sentence,
            from,
            to,
            Heads.of(sentence, from, to),
            Mention.Kind.DESCRIPTION,
            found.entity(),
            new Grounds(why(found), context(reading), left)));
  }

  private static List<String> context(Reading reading) {
    return reading.published().map(date -> List.of("at " + date.value())).orElse(List.of());
  }

  private static String why(Description description) {
    return "description '" + description.text() + "' (" + description.origin() + ")";
  }
}
