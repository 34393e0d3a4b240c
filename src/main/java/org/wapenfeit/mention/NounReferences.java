package org.wapenfeit.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.State;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Settles what {@code het land}, {@code de stad}, {@code de groep} refer back to. */
final class NounReferences {
  private static final Set<String> DEFINITE =
      Set.of("de", "het", "dit", "dat", "deze", "die", "diezelfde", "datzelfde", "zijn", "haar");
  private static final Set<String> LOCATIVE = Set.of("in", "op", "naar", "uit", "bij", "boven");
  private static final int FAR = 6;
  private static final int ARTICLE = 40;

  private record Anaphor(EntityType type, List<String> kinds, boolean capital) {}

  private final World world;
  private final People people;
  private final KnownAs knownAs;
  private final Map<String, Anaphor> anaphors = new HashMap<>();

  NounReferences(World world, People people) {
    this.world = world;
    this.people = people;
    this.knownAs = new KnownAs(world.gazetteer());
    for (Table.Row row : Table.read("anaphors.tsv")) {
      Anaphor anaphor =
          new Anaphor(
              EntityType.valueOf(row.need("type")),
              row.list("kinds"),
              row.get("capital").equals("yes"));
      row.list("nouns").forEach(noun -> anaphors.put(Words.fold(noun), anaphor));
    }
  }

  Optional<Mention> at(Sentence sentence, Token noun, Reading reading, Antecedents antecedents) {
    if (isDefined(sentence, noun)) {
      return Optional.empty();
    }
    Optional<Mention> known = knownAs.at(sentence, noun, antecedents);
    Anaphor anaphor = anaphors.get(Words.fold(noun.form()));
    if (known.isPresent() || anaphor == null) {
      return known;
    }
    Optional<Entity> entity =
        isDefinite(sentence, noun)
            ? entity(anaphor, sentence, noun, antecedents)
            : groupOfState(anaphor, sentence, noun, reading, antecedents);
    return entity.map(
        e ->
            new Mention(
                sentence,
                noun.index(),
                noun.index(),
                noun.index(),
                Mention.Kind.DESCRIPTION,
                e,
                "'" + noun.form() + "' for what was named before"));
  }

  /** {@code de Libanese beweging}: the group of that state that was named. */
  private static Optional<Entity> groupOfState(
      Anaphor anaphor, Sentence sentence, Token noun, Reading reading, Antecedents antecedents) {
    Token adjective = Heads.before(sentence, noun.index());
    if (anaphor.type() != EntityType.ArmedGroup || adjective == null || adjective.index() < 2) {
      return Optional.empty();
    }
    if (!isDeterminer(Heads.before(sentence, adjective.index()))) {
      return Optional.empty();
    }
    Optional<String> state =
        reading.in(sentence).stream()
            .filter(m -> m.kind() == Mention.Kind.ADJECTIVE && m.to() == adjective.index())
            .filter(m -> m.entity().type() == EntityType.State)
            .findFirst()
            .flatMap(m -> m.entity().country());
    return state.flatMap(
        country ->
            antecedents
                .best(
                    sentence,
                    noun.index(),
                    ARTICLE,
                    m ->
                        m.entity().type() == EntityType.ArmedGroup
                            && m.kind() != Mention.Kind.ADJECTIVE
                            && m.entity().country().equals(Optional.of(country)))
                .map(Mention::entity));
  }

  private Optional<Entity> entity(
      Anaphor anaphor, Sentence sentence, Token noun, Antecedents antecedents) {
    if (anaphor.capital()) {
      return antecedents
          .best(sentence, noun.index(), ARTICLE, m -> isCapital(m.entity()))
          .map(Mention::entity)
          .or(() -> capital(sentence, noun, antecedents));
    }
    if (anaphor.type() == EntityType.Person) {
      return person(sentence, noun, antecedents);
    }
    if (anaphor.type() == EntityType.State && hasCase(sentence, noun, Set.of("in"))) {
      Optional<Entity> around = landAround(sentence, noun, antecedents);
      if (around.isPresent()) {
        return around;
      }
    }
    return antecedents
        .best(
            sentence,
            noun.index(),
            FAR,
            m -> fits(anaphor, m) && !CoreferenceResolver.isInOwnClause(sentence, noun, m))
        .map(Mention::entity);
  }

  /** A town that was named and is a capital: it is what {@code de hoofdstad} means. */
  private boolean isCapital(Entity entity) {
    return entity.type() == EntityType.Place
        && entity
            .country()
            .map(world.states()::get)
            .filter(s -> s.capital().equals(entity.labelEn()))
            .isPresent();
  }

  private Optional<Entity> capital(Sentence sentence, Token noun, Antecedents antecedents) {
    return landAround(sentence, noun, antecedents)
        .or(
            () ->
                antecedents
                    .best(sentence, noun.index(), FAR, m -> m.entity().type() == EntityType.State)
                    .map(Mention::entity))
        .flatMap(Entity::country)
        .map(world.states()::get)
        .map(State::capital)
        .flatMap(world.gazetteer()::byEnglish);
  }

  /** {@code elders in het land}: the land of the place that the text is at, not of who speaks. */
  private Optional<Entity> landAround(Sentence sentence, Token noun, Antecedents antecedents) {
    return antecedents
        .best(
            sentence,
            noun.index(),
            FAR,
            m ->
                m.entity().type() == EntityType.Place
                    || m.entity().type() == EntityType.State
                        && hasCase(m.sentence(), m.headToken(), LOCATIVE))
        .flatMap(m -> m.entity().country())
        .map(world.states()::get)
        .map(State::entity);
  }

  private static boolean hasCase(Sentence sentence, Token word, Set<String> prepositions) {
    return sentence.children(word, "case").stream()
        .anyMatch(c -> prepositions.contains(Words.fold(c.form())));
  }

  private boolean fits(Anaphor anaphor, Mention mention) {
    Entity entity = mention.entity();
    if (!entity.type().is(anaphor.type()) || mention.kind() == Mention.Kind.ADJECTIVE) {
      return false;
    }
    if (anaphor.kinds().isEmpty()) {
      return anaphor.type() != EntityType.Organization || entity.type() == EntityType.Organization;
    }
    if (anaphor.type() == EntityType.Place) {
      Optional<String> kind = world.gazetteer().placeKind(entity);
      return kind.isEmpty() || anaphor.kinds().contains(kind.get());
    }
    return anaphor.kinds().stream().anyMatch(entity.labelEn()::contains);
  }

  /** The person who was named with this title, or who holds such an office. */
  private Optional<Entity> person(Sentence sentence, Token noun, Antecedents antecedents) {
    String title = Words.fold(noun.form());
    Predicate<Mention> titled =
        m -> m.entity().type() == EntityType.Person && (isTitled(m, title) || holds(m, title));
    return antecedents.best(sentence, noun.index(), ARTICLE, titled).map(Mention::entity);
  }

  private static boolean isTitled(Mention mention, String title) {
    int from = Math.max(1, mention.from() - 1);
    for (int i = from; i <= mention.to(); i++) {
      String form = Words.fold(mention.sentence().token(i).form());
      if (form.equals(title)
          || form.endsWith("-" + title)
          || form.endsWith(title) && title.length() > 6) {
        return true;
      }
    }
    Token after = Heads.after(mention.sentence(), mention.to());
    return after != null && Words.fold(after.form()).equals(title);
  }

  private boolean holds(Mention mention, String title) {
    return people.officesOf(mention.entity()).stream().anyMatch(o -> o.roles().contains(title));
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    Token before = Heads.before(sentence, noun.index());
    if (before != null && before.isAny("ADJ") && !Words.startsUpper(before.form())) {
      before = Heads.before(sentence, before.index());
    }
    return isDeterminer(before);
  }

  /** Whether what follows has been spoken of. */
  static boolean isDeterminer(Token word) {
    return word != null && DEFINITE.contains(Words.fold(word.form()));
  }

  /** A name or `van` behind it tells what is meant. */
  private static boolean isDefined(Sentence sentence, Token noun) {
    Token after = Heads.after(sentence, noun.index());
    if (after == null) {
      return false;
    }
    return after.isAny("PROPN")
        || Words.fold(after.form()).equals("van")
        || after.isAny("NOUN") && after.head() == noun.index();
  }
}
