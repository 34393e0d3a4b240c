package org.wapenfeit.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.State;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Weighs of which state a sentence speaks as it names one of its bodies. */
final class StatesSpokenOf {
  private static final Set<String> DEFENDERS = WordLists.load().list("defenders");

  /** States that have no army of their own, so that it is another's {@code leger}. */
  private static final Set<String> WITHOUT_ARMY = WordLists.load().list("without-army");

  /** How many sentences before it count. */
  private static final int BEFORE = 3;

  /** What it weighs that the army of a state was named before: as much as a name near by. */
  private static final double NAMED = 1;

  /** What it weighs that the article names one whom a state is known to fight. */
  private static final double FIGHTS = 0.5;

  /** What it weighs more that a sentence about a ministry happens in a state. */
  private static final double HOME = 2;

  private final World world;
  private final Set<String> weapons = new HashSet<>();

  StatesSpokenOf(World world) {
    this.world = world;
    world.gazetteer().names().stream()
        .filter(n -> n.entity().type() == EntityType.Weapon)
        .forEach(n -> weapons.add(Words.fold(n.form())));
  }

  /**
   * The state with most weight around; for those who defend, that of the places named.
   *
   * @param word what the body is called, in small letters
   * @param army whether it is an armed force
   */
  Optional<State> likeliest(Sentence sentence, String word, Reading reading, boolean army) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = Math.max(0, sentence.index() - BEFORE); i <= sentence.index(); i++) {
      Sentence near = reading.sentences().get(i);
      Set<String> places = new HashSet<>();
      for (Mention mention : reading.in(near)) {
        if (army && mention.entity().type() == EntityType.Place && isAgain(mention, places)) {
          continue;
        }
        boolean home = !army && near == sentence && isInside(mention);
        double weight = (weight(mention, word) + (home ? HOME : 0)) / (1 + sentence.index() - i);
        mention
            .entity()
            .country()
            .filter(c -> weight != 0)
            .ifPresent(c -> weights.merge(c, weight, Double::sum));
      }
    }
    world.states().keySet().stream()
        .filter(c -> reading.weight(c) > 0)
        .forEach(c -> weights.merge(c, 0.02 * reading.weight(c), Double::sum));
    if (army) {
      weights.keySet().removeAll(WITHOUT_ARMY);
      armies(sentence, reading).forEach(c -> weights.computeIfPresent(c, (k, w) -> w + NAMED));
      weights.replaceAll((c, w) -> w + FIGHTS * opponents(c, reading));
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(world.states()::get);
  }

  /** Whether a place lies in a country of which the sentence named one before. */
  private static boolean isAgain(Mention place, Set<String> countries) {
    return place.entity().country().filter(c -> !countries.add(c)).isPresent();
  }

  /** {@code In Libanon zijn volgens het ministerie van Volksgezondheid …}. */
  private static boolean isInside(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        && mention.sentence().children(mention.headToken(), "case").stream()
            .anyMatch(t -> t.form().equalsIgnoreCase("in"));
  }

  /** How many of those that a state is known to fight the article names. */
  private long opponents(String country, Reading reading) {
    State state = world.states().get(country);
    return state == null
        ? 0
        : world.conflicts().opponents(state.entity().labelEn(), reading.published()).stream()
            .filter(reading::namesActor)
            .count();
  }

  /** The states whose armies the article has named so far. */
  private static Set<String> armies(Sentence sentence, Reading reading) {
    Set<String> states = new HashSet<>();
    for (int i = 0; i <= sentence.index(); i++) {
      for (Mention m : reading.in(reading.sentences().get(i))) {
        if (m.entity().type() == EntityType.ArmedForce && m.kind() == Mention.Kind.NAME) {
          m.entity().country().ifPresent(states::add);
        }
      }
    }
    return states;
  }

  /** {@code Iraanse drones} tells of a maker, not of the army that is spoken of. */
  private boolean isOnWeapon(Mention adjective) {
    Token noun = adjective.sentence().head(adjective.headToken());
    return noun != null
        && (weapons.contains(Words.fold(noun.lemma()))
            || weapons.contains(Words.fold(noun.form())));
  }

  private double weight(Mention mention, String word) {
    Entity entity = mention.entity();
    if (entity.type() == EntityType.Weapon || entity.type() == EntityType.MediaOutlet) {
      return 0;
    }
    boolean defends = DEFENDERS.contains(word);
    if (entity.type() == EntityType.Place) {
      return defends ? 1.6 : 0.6;
    }
    Token head = mention.headToken();
    boolean subject = head.hasRelation("nsubj");
    if (mention.kind() == Mention.Kind.ADJECTIVE) {
      return isOnWeapon(mention) ? 0 : defends ? 0.1 : 0.4;
    }
    if (defends) {
      return subject ? -0.5 : 1.2;
    }
    return subject ? 1.5 : 1;
  }
}
