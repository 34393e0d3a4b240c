package org.wapenfeit.mention;

import java.util.List;
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
  private static final Set<String> SKIPPED = WordLists.load().list("no-bodies");

  private static final int NEAR = 3;

  private final World world;
  private final BodyMatcher matcher;
  private final StatesSpokenOf spokenOf;
  private final PhraseTrie<Entity> named = new PhraseTrie<>();

  BareBodies(World world, BodyMatcher matcher) {
    this.world = world;
    this.matcher = matcher;
    this.spokenOf = new StatesSpokenOf(world);
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
        spokenOf.likeliest(sentence, Words.fold(token.form()), reading, false).map(State::code);
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
                            : residence.or(() -> spokenOf.likeliest(sentence, word, reading, army)))
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
}
