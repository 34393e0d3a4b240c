package org.wapenfeit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.knowledge.Conflicts;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Entry;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.noun.NounTable;
import org.wapenfeit.noun.PhraseRenderer;

/** What all stages know beforehand. Immutable, shared by all threads. */
final class Knowledge {
  private final World world;
  private final Lexicon lexicon;
  private final EntityClasses classes;
  private final Lands lands;
  private final WeaponTypes weaponTypes;
  private final NounTable nouns;
  private final PhraseRenderer renderer;
  private final WordLists words;
  private final ReactedWords reactedWords;
  private final Map<String, List<Entity>> victimGroups;
  private final Map<String, Entity> weapons = new TreeMap<>();

  private Knowledge(World world, NounTable nouns, PhraseRenderer renderer, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.world = world;
    this.classes = new EntityClasses(world.gazetteer());
    this.lands = new Lands(world.gazetteer());
    this.weaponTypes = new WeaponTypes(classes);
    this.nouns = nouns;
    this.renderer = renderer;
    this.words = WordLists.load();
    this.reactedWords = ReactedWords.load();
    this.victimGroups = VictimGroups.load();
    for (Entry entry : world.gazetteer().entries()) {
      if (entry.entity().type() == EntityType.Weapon) {
        for (String name : entry.spellings()) {
          weapons.putIfAbsent(name.toLowerCase(Locale.ROOT), entry.entity());
        }
      }
    }
  }

  static Knowledge of(World world, NounTable nouns, PhraseRenderer renderer, Lexicon lexicon) {
    return new Knowledge(world, nouns, renderer, lexicon);
  }

  Gazetteer gazetteer() {
    return world.gazetteer();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  EntityClasses classes() {
    return classes;
  }

  Lands lands() {
    return lands;
  }

  WeaponTypes weaponTypes() {
    return weaponTypes;
  }

  NounTable nouns() {
    return nouns;
  }

  PhraseRenderer renderer() {
    return renderer;
  }

  /** The English adjective of a state. */
  Optional<String> adjective(Entity state) {
    return world.states().values().stream()
        .filter(s -> s.entity().equals(state))
        .map(org.wapenfeit.knowledge.State::englishAdjective)
        .findFirst();
  }

  /** The armed forces of a state as a whole. */
  Optional<Entity> armedForces(Entity state) {
    return gazetteer().entries().stream()
        .filter(e -> e.entity().type() == EntityType.ArmedForce && e.broader().isEmpty())
        .filter(e -> e.entity().country().equals(state.country()) && state.country().isPresent())
        .map(Entry::entity)
        .findFirst();
  }

  Conflicts conflicts() {
    return world.conflicts();
  }

  /** The groups that victims belong to, by the lemma that names one of them. */
  Map<String, List<Entity>> victimGroups() {
    return victimGroups;
  }

  ReactedWords reactedWords() {
    return reactedWords;
  }

  WordLists words() {
    return words;
  }

  Set<String> transparent() {
    return words.list("transparent");
  }

  Set<String> generic() {
    return words.list("generic");
  }

  /** The weapon with this Dutch name; linking letters of a compound's first part are forgiven. */
  Optional<Entity> weaponNamed(String dutch) {
    String name = dutch.toLowerCase(Locale.ROOT);
    Entity found = weapons.get(name);
    if (found == null && (name.endsWith("s") || name.endsWith("-"))) {
      found = weapons.get(name.substring(0, name.length() - 1));
    }
    return Optional.ofNullable(found);
  }

  Optional<Entity> weaponByEnglish(String label) {
    return gazetteer().byEnglish(label).filter(e -> e.type() == EntityType.Weapon);
  }
}
