package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.knowledge.BodyPattern;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Ids;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.knowledge.State;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Finds the names of bodies that are made by pattern ({@code de Litouwse luchtmacht}), and those
 * that lack the state ({@code de luchtmacht}), which the article must tell.
 */
final class BodyMatcher {
  private static final String ADJECTIVE = "{adj}";
  private static final String STATE = "{state}";
  private static final String SEAT = "{seat}";
  private static final String PLACE = "{place}";

  /** A body found, with what fills the slots of its pattern. */
  record Body(
      int from, int to, BodyPattern pattern, Optional<State> state, Optional<Entity> place) {
    int length() {
      return to - from + 1;
    }
  }

  private record Slot(int to, Optional<State> state, Optional<Entity> place) {}

  private final World world;
  private final PhraseTrie<BodyPattern> trie = new PhraseTrie<>();
  private final PhraseTrie<BodyPattern> bare = new PhraseTrie<>();
  private final Map<String, Entity> dutchBodies = new HashMap<>();

  BodyMatcher(World world) {
    this.world = world;
    world.gazetteer().names().forEach(n -> dutchBodies.putIfAbsent(n.form(), n.entity()));
    for (BodyPattern pattern : world.bodyPatterns()) {
      List<String> words = new ArrayList<>();
      for (String word : pattern.dutch().split(" ")) {
        words.add(word.equals("{adj}e") ? ADJECTIVE : Words.fold(word));
      }
      trie.add(words, pattern);
      if (words.get(0).equals(ADJECTIVE) && isOneOfItsState(pattern.type())) {
        bare.add(words.subList(1, words.size()), pattern);
      }
    }
  }

  /**
   * Whether a state has but one of these, so that the bare words name it: not coasts or militias.
   */
  private static boolean isOneOfItsState(EntityType type) {
    return type != EntityType.Place && type != EntityType.ArmedGroup;
  }

  /** The longest body with its state that starts at a token. */
  Optional<Body> at(Sentence sentence, int from, List<NameMatch> names) {
    return walk(sentence, from, from, trie.root(), names, Optional.empty(), Optional.empty());
  }

  /** The longest body without its state that starts at a token. */
  Optional<Body> bareAt(Sentence sentence, int from) {
    return walk(sentence, from, from, bare.root(), List.of(), Optional.empty(), Optional.empty());
  }

  private Optional<Body> walk(
      Sentence sentence,
      int from,
      int at,
      PhraseTrie.Node<BodyPattern> node,
      List<NameMatch> names,
      Optional<State> state,
      Optional<Entity> place) {
    Optional<Body> best =
        node.values().stream()
            .findFirst()
            .filter(p -> at > from)
            .map(p -> new Body(from, at - 1, p, state, place));
    if (at > sentence.size()) {
      return best;
    }
    Token token = sentence.token(at);
    PhraseTrie.Node<BodyPattern> plain = node.after(Words.fold(token.form()));
    if (plain != null) {
      best = longer(best, walk(sentence, from, at + 1, plain, names, state, place));
    }
    for (String slot : List.of(ADJECTIVE, STATE, SEAT, PLACE)) {
      PhraseTrie.Node<BodyPattern> next = node.after(slot);
      Optional<Slot> filled = next == null ? Optional.empty() : fill(slot, at, names);
      if (filled.isPresent()) {
        Slot f = filled.get();
        best =
            longer(
                best,
                walk(
                    sentence,
                    from,
                    f.to() + 1,
                    next,
                    names,
                    f.state().or(() -> state),
                    f.place().or(() -> place)));
      }
    }
    return best;
  }

  private static Optional<Body> longer(Optional<Body> one, Optional<Body> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().length() >= other.get().length() ? one : other;
  }

  private Optional<Slot> fill(String slot, int at, List<NameMatch> names) {
    for (NameMatch match : names) {
      if (match.from() == at && match.rest().isEmpty()) {
        for (Name name : match.names()) {
          if (suits(slot, name.use(), name.entity())) {
            Optional<State> state =
                slot.equals(PLACE)
                    ? Optional.empty()
                    : name.entity().country().map(world.states()::get);
            return Optional.of(
                new Slot(
                    match.to(), state, Optional.of(name.entity()).filter(e -> slot.equals(PLACE))));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean suits(String slot, NameUse use, Entity entity) {
    return switch (slot) {
      case ADJECTIVE -> use == NameUse.ADJECTIVE;
      case SEAT -> use == NameUse.SEAT;
      case STATE -> use == NameUse.NAME && entity.type() == EntityType.State;
      default -> use == NameUse.NAME && entity.type() == EntityType.Place;
    };
  }

  /** The body of a pattern for a state. */
  Entity entity(BodyPattern pattern, State state, Optional<Entity> place) {
    return entity(pattern, Optional.of(state), place);
  }

  /** What a pattern names, with the state or place that fills it. */
  Entity entity(Body body) {
    return entity(body.pattern(), body.state(), body.place());
  }

  private Entity entity(BodyPattern pattern, Optional<State> state, Optional<Entity> place) {
    Optional<Entity> known = state.flatMap(s -> ownName(pattern, s));
    if (known.isPresent()) {
      return known.get();
    }
    String english =
        pattern
            .english()
            .replace("{English adj}", state.map(State::englishAdjective).orElse(""))
            .replace("{English state}", state.map(s -> s.entity().labelEn()).orElse(""))
            .replace("{English seat}", state.map(State::capital).orElse(""))
            .replace("{English place}", place.map(Entity::labelEn).orElse(""));
    return world
        .gazetteer()
        .byEnglish(english)
        .orElseGet(
            () ->
                new Entity(
                    Ids.of(english),
                    pattern.type(),
                    english,
                    dutch(pattern, state, place),
                    state.map(State::code).or(() -> place.flatMap(Entity::country)),
                    false));
  }

  /** The body that the tables give for the Dutch name which the pattern makes. */
  private Optional<Entity> ownName(BodyPattern pattern, State state) {
    String words = pattern.dutch();
    if (!words.startsWith("{adj}")) {
      return Optional.empty();
    }
    for (String adjective : state.adjectives()) {
      Entity body = dutchBodies.get(words.replaceFirst("\\{adj}e?", adjective));
      if (body != null) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  private static String dutch(BodyPattern pattern, Optional<State> state, Optional<Entity> place) {
    List<String> adjectives = state.map(State::adjectives).orElse(List.of());
    String adjective = adjectives.isEmpty() ? "" : adjectives.get(adjectives.size() - 1);
    return pattern
        .dutch()
        .replace("{adj}e", adjective)
        .replace("{adj}", adjective)
        .replace("{state}", state.map(s -> s.entity().labelNl()).orElse(""))
        .replace("{place}", place.map(Entity::labelNl).orElse(""));
  }
}
