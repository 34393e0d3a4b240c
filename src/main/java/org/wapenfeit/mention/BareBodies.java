package org.wapenfeit.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.State;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Settles whose {@code het leger}, {@code de luchtmacht}, {@code het ministerie van Defensie} is:
 * of the one named so before, of the owner, or of the state that the sentences around speak of.
 */
final class BareBodies {
  private static final Set<String> BEFORE =
      Set.of("de", "het", "zijn", "haar", "hun", "eigen", "dat", "die", "deze", "dit");
  private static final Set<String> DEFENDERS =
      Set.of("luchtmacht", "luchtafweer", "luchtverdediging", "hulpdiensten", "autoriteiten");
  private static final Set<String> SKIPPED =
      Set.of(
          "media",
          "militairen",
          "soldaten",
          "functionarissen",
          "om",
          "regime",
          "mariniers",
          "hulpdiensten",
          "hulpdienst",
          "reddingsdiensten",
          "reddingsdienst",
          "brandweer",
          "autoriteiten");

  /** States that have no army of their own, so that it is another's {@code leger}. */
  private static final Set<String> WITHOUT_ARMY = WordLists.load().list("without-army");

  private static final int NEAR = 3;

  /** What it weighs that the army of a state was named before: as much as a name near by. */
  private static final double NAMED = 1;

  /** What it weighs that the article names one whom a state is known to fight. */
  private static final double FIGHTS = 0.5;

  /** What it weighs more that a sentence about a ministry happens in a state. */
  private static final double HOME = 2;

  private final World world;
  private final BodyMatcher matcher;
  private final PhraseTrie<Entity> named = new PhraseTrie<>();
  private final Set<String> weapons = new HashSet<>();

  BareBodies(World world, BodyMatcher matcher) {
    this.world = world;
    this.matcher = matcher;
    world.gazetteer().names().stream()
        .filter(n -> n.entity().type() == EntityType.Weapon)
        .forEach(n -> weapons.add(Words.fold(n.form())));
    for (Name name : world.gazetteer().names()) {
      int blank = name.form().indexOf(' ');
      EntityType type = name.entity().type();
      boolean body = type == EntityType.GovernmentBody || type == EntityType.IntelligenceService;
      if (body && blank > 0 && hasAdjective(name.form().substring(0, blank), name.entity())) {
        named.add(List.of(Words.fold(name.form().substring(blank + 1)).split(" ")), name.entity());
      }
    }
  }

  private boolean hasAdjective(String word, Entity body) {
    return body.country()
        .map(world.states()::get)
        .filter(s -> s.adjectives().contains(word))
        .isPresent();
  }

  /** A body of the tables that the article names without its state: {@code de kustwacht}. */
  private Optional<Mention> named(Sentence sentence, Token token, Reading reading) {
    PhraseTrie.Node<Entity> at = named.root();
    List<Entity> found = List.of();
    int end = 0;
    for (int i = token.index(); i <= sentence.size(); i++) {
      at = at.after(Words.fold(sentence.token(i).form()));
      if (at == null) {
        break;
      }
      if (!at.values().isEmpty()) {
        found = at.values();
        end = i;
      }
    }
    if (found.isEmpty() || reading.isCovered(sentence, sentence.token(end))) {
      return Optional.empty();
    }
    int to = end;
    Optional<String> country =
        state(sentence, Words.fold(token.form()), reading, false).map(State::code);
    return found.stream()
        .filter(e -> e.country().equals(country))
        .findFirst()
        .map(
            e ->
                new Mention(
                    sentence,
                    token.index(),
                    to,
                    Heads.of(sentence, token.index(), to),
                    Mention.Kind.DESCRIPTION,
                    e,
                    "body of the state that is spoken of"));
  }

  Optional<Mention> at(Sentence sentence, Token token, Reading reading, Antecedents antecedents) {
    Token before = Heads.before(sentence, token.index());
    if (before == null || !BEFORE.contains(Words.fold(before.form()))) {
      return Optional.empty();
    }
    if (SKIPPED.contains(Words.fold(token.form()))) {
      return Optional.empty();
    }
    Optional<BodyMatcher.Body> body =
        matcher
            .bareAt(sentence, token.index())
            .filter(b -> b.pattern().type() != EntityType.MediaOutlet)
            .filter(b -> isFree(sentence, b, reading));
    return body.isPresent()
        ? mention(sentence, token, body.get(), before, reading, antecedents)
        : named(sentence, token, reading);
  }

  private static boolean isFree(Sentence sentence, BodyMatcher.Body body, Reading reading) {
    for (int i = body.from(); i <= body.to(); i++) {
      if (reading.isCovered(sentence, sentence.token(i))) {
        return false;
      }
    }
    Token after = Heads.after(sentence, body.to());
    return after == null || !Words.fold(after.form()).equals("van");
  }

  private Optional<Mention> mention(
      Sentence sentence,
      Token token,
      BodyMatcher.Body body,
      Token before,
      Reading reading,
      Antecedents antecedents) {
    String word = Words.fold(token.form());
    boolean owned = before.deprel().contains("poss");
    boolean army = body.pattern().type() == EntityType.ArmedForce;
    Optional<Mention> ally = army && !owned ? branch(sentence, token, reading) : Optional.empty();
    Optional<State> residence = residence(sentence, body.to(), reading);
    Optional<Mention> same =
        owned || ally.isPresent() || residence.isPresent()
            ? Optional.empty()
            : antecedents
                .last(m -> isNamedSo(m, word, body.length()))
                .filter(m -> isStillSpokenOf(m, sentence, reading));
    Optional<Entity> entity =
        same.map(Mention::entity)
            .or(() -> ally.flatMap(m -> ofState(m, body)))
            .or(
                () ->
                    (owned
                            ? owner(sentence, before, reading)
                            : residence.or(() -> state(sentence, word, reading, army)))
                        .map(s -> matcher.entity(body.pattern(), s, Optional.empty())));
    return entity.map(
        e ->
            new Mention(
                sentence,
                body.from(),
                body.to(),
                Heads.of(sentence, body.from(), body.to()),
                Mention.Kind.DESCRIPTION,
                e,
                same.isPresent()
                    ? "named before in sentence " + (same.get().sentence().index() + 1)
                    : "body of the state that is spoken of"));
  }

  /** {@code De Israëlische luchtmacht …, zegt het leger}: the army that it is a branch of. */
  private static Optional<Mention> branch(Sentence sentence, Token token, Reading reading) {
    Token verb = sentence.head(token);
    boolean inverted = verb != null && verb.isAny("VERB") && verb.index() < token.index();
    return inverted
        ? reading.in(sentence).stream()
            .filter(m -> m.to() < verb.index() && m.kind() == Mention.Kind.NAME)
            .filter(m -> m.entity().type() == EntityType.ArmedForce)
            .filter(m -> m.headToken().hasRelation("nsubj"))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Entity> ofState(Mention mention, BodyMatcher.Body body) {
    return mention
        .entity()
        .country()
        .map(world.states()::get)
        .map(s -> matcher.entity(body.pattern(), s, Optional.empty()));
  }

  /** {@code het leger in Caïro}: the state that the place behind it lies in. */
  private Optional<State> residence(Sentence sentence, int end, Reading reading) {
    Token in = Heads.after(sentence, end);
    Token place = in == null ? null : Heads.after(sentence, in.index());
    if (place == null || !in.form().equals("in")) {
      return Optional.empty();
    }
    return reading.in(sentence).stream()
        .filter(m -> m.from() == place.index() && m.kind() == Mention.Kind.NAME)
        .map(Mention::entity)
        .filter(e -> e.type() == EntityType.Place || e.type() == EntityType.State)
        .findFirst()
        .flatMap(Entity::country)
        .map(world.states()::get);
  }

  private static boolean isNamedSo(Mention mention, String word, int length) {
    EntityType type = mention.entity().type();
    boolean body =
        type == EntityType.ArmedForce
            || type == EntityType.GovernmentBody
            || type == EntityType.IntelligenceService;
    if (!body || mention.kind() == Mention.Kind.ADJECTIVE) {
      return false;
    }
    for (int i = mention.from(); i <= mention.to(); i++) {
      if (Words.fold(mention.sentence().token(i).form()).equals(word)) {
        return mention.to() - mention.from() + 1 >= length;
      }
    }
    return false;
  }

  /** Not where the article has gone on to another war: its state is not named around here. */
  private static boolean isStillSpokenOf(Mention body, Sentence sentence, Reading reading) {
    Optional<String> country = body.entity().country();
    if (country.isEmpty() || sentence.index() - body.sentence().index() <= NEAR) {
      return true;
    }
    boolean others = false;
    for (int i = Math.max(0, sentence.index() - NEAR); i <= sentence.index(); i++) {
      for (Mention m : reading.in(reading.sentences().get(i))) {
        if (m.entity().country().equals(country)) {
          return true;
        }
        others |= m.entity().country().isPresent();
      }
    }
    return !others;
  }

  private Optional<State> owner(Sentence sentence, Token possessive, Reading reading) {
    return reading.in(sentence).stream()
        .filter(m -> m.covers(possessive))
        .findFirst()
        .flatMap(m -> m.entity().country())
        .map(world.states()::get);
  }

  /** The state with most weight around; for those who defend, that of the places named. */
  private Optional<State> state(Sentence sentence, String word, Reading reading, boolean army) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = Math.max(0, sentence.index() - 3); i <= sentence.index(); i++) {
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
