package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.Entry;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.State;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** What speaks for each of the namesakes that a name may stand for. */
final class Likelihood {
  private final World world;
  private final Set<String> capitals;
  private final AmbiguousNames ambiguous;
  private final People people;

  Likelihood(World world, AmbiguousNames ambiguous, People people) {
    this.world = world;
    this.ambiguous = ambiguous;
    this.people = people;
    this.capitals =
        world.states().values().stream().map(State::capital).collect(Collectors.toSet());
  }

  /** The likelier reading has the higher sum; equals keep the order of the tables. */
  List<Ground> grounds(Name name, Reading reading, NameMatch match, Sentence sentence) {
    Entity entity = name.entity();
    return switch (entity.type()) {
      case Person -> people.grounds(entity, match, sentence, reading);
      case State -> List.of(new Ground("a state", 50));
      case Place -> ofPlace(entity, reading, match, sentence);
      default -> List.of();
    };
  }

  private List<Ground> ofPlace(Entity entity, Reading reading, NameMatch match, Sentence sentence) {
    Optional<Entry> entry = world.gazetteer().entry(entity);
    List<Ground> grounds = new ArrayList<>();
    if (ambiguous.placeCue(match, sentence)) {
      grounds.add(new Ground("a word for a place stands before it", 40));
    }
    if (isOfKindBefore(entry.flatMap(Entry::kind), match, sentence)) {
      grounds.add(new Ground("the word before it says its kind", 30));
    }
    if (reading.namesDivision(entry.flatMap(Entry::admin))) {
      grounds.add(new Ground("the article names its division", 20));
    }
    if (entity.country().map(reading::weight).orElse(0) > 0) {
      grounds.add(new Ground("the article names its country", 10));
    }
    if (capitals.contains(entity.labelEn())) {
      grounds.add(new Ground("a capital", 5));
    }
    return grounds;
  }

  /** {@code de basis Belaja} is not the town, and {@code de Dnjepr} not the city. */
  private boolean isOfKindBefore(Optional<String> kind, NameMatch match, Sentence sentence) {
    Token before = Heads.before(sentence, match.from());
    if (before == null || kind.isEmpty()) {
      return false;
    }
    String word = Words.fold(before.form());
    return switch (kind.get()) {
      case "river", "canal", "lake", "mountain", "desert" -> word.matches("de|het");
      case "base" -> word.endsWith("basis");
      case "airport" -> word.matches("luchthaven|vliegveld");
      case "village" -> word.endsWith("dorp");
      case "port" -> word.endsWith("haven");
      case "city" -> word.matches("\\p{L}*stad|metropool");
      default -> false;
    };
  }
}
