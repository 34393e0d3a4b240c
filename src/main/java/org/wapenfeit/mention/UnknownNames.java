package org.wapenfeit.mention;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Ids;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Makes unlinked entities of names that stand in no table, classed by the words around them; a
 * family name alone is the person whose full name the article gave.
 */
final class UnknownNames {
  private static final Set<String> SPEAKS =
      Set.of("volgens", "aldus", "namens", "zegt", "zei", "meldt", "vertelt", "denkt");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "bij", "nabij", "rond", "rondom", "uit", "naar", "boven", "vanuit", "richting");

  /** A class, and the words that tell it. */
  private record Told(EntityType type, String why) {}

  /** An entity of this article, and the words that tell its class. */
  private record Known(Entity entity, String why) {}

  private final NameCues cues;
  private final People people;
  private final NameSpans finder;
  private final Transliteration transliteration = new Transliteration();
  private final World world;
  private final AtlasPlaces atlas;
  private final Sides sides;

  UnknownNames(World world, NameCues cues, People people) {
    this.world = world;
    this.cues = cues;
    this.people = people;
    this.finder = new NameSpans(cues, people);
    this.atlas = new AtlasPlaces(world.gazetteer().atlas());
    this.sides = new Sides(world.gazetteer());
  }

  void link(Reading reading) {
    NameSpans.Found found = finder.find(reading);
    Map<String, Known> known = new LinkedHashMap<>();
    Map<Token, EntityType> types = new IdentityHashMap<>();
    for (NameSpan span : found.spans()) {
      Optional<Told> told = told(span, types, reading);
      Optional<Entity> place = place(span, told.map(Told::type), found.families(), reading);
      place.ifPresent(
          entity -> known.putIfAbsent(Words.fold(span.text()), new Known(entity, why(told))));
      Optional<Told> type =
          place.map(p -> new Told(p.type(), why(told))).or(() -> told).or(() -> byForm(span));
      type.ifPresent(
          t -> {
            remember(span, t, known, reading);
            types.put(span.sentence().token(span.from()), t.type());
          });
    }
    for (NameSpan span : found.spans()) {
      Known entity = known.get(Words.fold(span.text()));
      if (entity == null) {
        entity = known.get(Words.withoutS(Words.fold(span.text())));
      }
      if (entity == null) {
        entity =
            new Known(unlinked(span, EntityType.Thing, reading), "nothing around tells its kind");
      }
      add(span, entity, reading);
    }
  }

  private static String why(Optional<Told> told) {
    return told.map(Told::why).orElse("");
  }

  /** The place of the atlas, unless the words around the name or a full name tell otherwise. */
  private Optional<Entity> place(
      NameSpan span, Optional<EntityType> told, Set<String> families, Reading reading) {
    boolean said = told.isPresent() && told.get() == EntityType.Place;
    boolean other = told.isPresent() && !said;
    boolean family = span.words() == 1 && families.contains(span.text());
    return other || family || !said && isSpeaker(span)
        ? Optional.empty()
        : sides.find(span.text()).or(() -> atlas.find(span.text(), said, reading));
  }

  /** {@code volgens Derik}: more likely a person whom the article names by the family name. */
  private static boolean isSpeaker(NameSpan span) {
    Token before = Heads.before(span.sentence(), span.from());
    return before != null && SPEAKS.contains(Words.fold(before.form()));
  }

  /** The class that the words before the name tell. */
  private Optional<Told> told(NameSpan span, Map<Token, EntityType> types, Reading reading) {
    Token before = Heads.before(span.sentence(), span.from());
    if (before == null) {
      return Optional.empty();
    }
    String behind = "behind '" + before.form() + "'";
    Optional<EntityType> cued = cues.behind(before.form());
    if (cued.isPresent()) {
      return cued.map(type -> new Told(type, behind));
    }
    if (people.isTitle(before.form())) {
      return Optional.of(new Told(EntityType.Person, behind));
    }
    Token head = span.sentence().token(span.from());
    if (head.hasRelation("conj")) {
      Token first = span.sentence().head(head);
      Optional<EntityType> other = joined(span.sentence(), first, types, reading);
      if (other.isPresent()) {
        return other.map(type -> new Told(type, "joined to '" + first.form() + "'"));
      }
    }
    boolean atPlace = PLACE_PREPOSITIONS.contains(Words.fold(before.form()));
    return atPlace && span.words() <= 2
        ? Optional.of(new Told(EntityType.Place, behind))
        : Optional.empty();
  }

  /** The class of the name that this one is joined to by `en` or a comma. */
  private static Optional<EntityType> joined(
      Sentence sentence, Token other, Map<Token, EntityType> types, Reading reading) {
    Optional<EntityType> type = Optional.ofNullable(types.get(other));
    return type.or(
        () ->
            reading.in(sentence).stream()
                .filter(m -> m.head() == other.index() && m.kind() == Mention.Kind.NAME)
                .map(m -> m.entity().type())
                .filter(t -> t == EntityType.Place || t == EntityType.Person)
                .findFirst());
  }

  /** Capitals are a body's, and two to four words mostly a person's. */
  private static Optional<Told> byForm(NameSpan span) {
    if (Words.isCapitals(span.text()) && span.words() == 1) {
      return Optional.of(new Told(EntityType.Organization, "written in capitals"));
    }
    Token before = Heads.before(span.sentence(), span.from());
    boolean thing = before != null && Words.fold(before.form()).matches("de|het|een");
    boolean like =
        !thing
            && span.words() >= 2
            && span.words() <= 4
            && !span.text().startsWith("The ")
            && !span.text().matches(".*\\d.*");
    return like
        ? Optional.of(new Told(EntityType.Person, "has the form of a full name"))
        : Optional.empty();
  }

  private void remember(NameSpan span, Told type, Map<String, Known> known, Reading reading) {
    String key = Words.fold(span.text());
    if (known.containsKey(key)) {
      return;
    }
    Known entity = new Known(unlinked(span, type.type(), reading), type.why());
    known.put(key, entity);
    if (type.type() == EntityType.Person && span.words() > 1) {
      String last = span.sentence().token(span.to()).form();
      known.put(Words.fold(last), entity);
      String family = familyName(span);
      known.putIfAbsent(Words.fold(family), entity);
    }
  }

  /** All but the first word: {@code de Kruif} of {@code Mart de Kruif}. */
  private static String familyName(NameSpan span) {
    return span.text().substring(span.text().indexOf(' ') + 1);
  }

  private Entity unlinked(NameSpan span, EntityType type, Reading reading) {
    String english = span.text();
    boolean cyrillic = Transliteration.CYRILLIC.stream().anyMatch(c -> reading.weight(c) > 0);
    boolean spelled = Transliteration.looksTransliterated(english);
    boolean foreign = type == EntityType.Place || Transliteration.looksSlavic(english);
    if (cyrillic && spelled && foreign) {
      english = transliteration.english(english);
    }
    String label = english;
    Optional<Entity> known = world.gazetteer().byEnglish(label).filter(e -> e.type() == type);
    return known.orElseGet(
        () ->
            new Entity(
                type == EntityType.Weapon ? Ids.ofWeapon(label) : Ids.of(label),
                type,
                label,
                span.text(),
                Optional.empty(),
                false));
  }

  private String why(Entity entity) {
    return world
        .gazetteer()
        .entry(entity)
        .map(
            entry -> "name of a place in a country that the article names (" + entry.origin() + ")")
        .orElse(Mention.NO_TABLE + ", taken for a " + entity.type());
  }

  private void add(NameSpan span, Known known, Reading reading) {
    Entity entity = known.entity();
    List<String> context = known.why().isEmpty() ? List.of() : List.of(known.why());
    reading.add(
        new Mention(
            span.sentence(),
            span.from(),
            span.to(),
            Heads.of(span.sentence(), span.from(), span.to()),
            Mention.Kind.NAME,
            entity,
            new Grounds(why(entity), context, atlas.left(span.text(), entity, reading))));
  }
}
