package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Ids;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.words.DutchDictionary;

/**
 * Makes unlinked entities of names that stand in no table, classed by the words around them; a
 * family name alone is the person whose full name the article gave.
 */
final class UnknownNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "de", "den", "der", "al", "el", "bin", "ben", "von", "ten", "ter", "te", "du",
          "da", "dos", "del", "ibn", "abu", "ul", "'t");
  private static final Set<String> SPEAKS =
      Set.of("volgens", "aldus", "namens", "zegt", "zei", "meldt", "vertelt", "denkt");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "bij", "nabij", "rond", "rondom", "uit", "naar", "boven", "vanuit", "richting");

  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("(?:al|el|an|ar|as|ash|ad|at|az|ez|es|et)-\\p{Lu}\\p{Ll}");
  private static final Pattern ARABIC_PART =
      Pattern.compile("(?:al|el|as|ash|ad|ar|at|az|an|ul|ud|ibn|bin|abu)-\\p{Lu}[\\p{L}'’]+");
  private static final Pattern GROUP_END =
      Pattern.compile(
          "\\p{Lu}\\p{L}{2,}-?(?:strijders?|rebellen|rebel|milities?|militanten|soldaten|soldaat"
              + "|troepen|huurlingen?|leden|extremisten|jihadisten)");

  private record Span(Sentence sentence, int from, int to, String text) {
    int words() {
      return to - from + 1;
    }
  }

  private final NameCues cues;
  private final People people;
  private final Transliteration transliteration = new Transliteration();
  private final World world;
  private final AtlasPlaces atlas;
  private final Sides sides;

  UnknownNames(World world, NameCues cues, People people) {
    this.world = world;
    this.cues = cues;
    this.people = people;
    this.atlas = new AtlasPlaces(world.gazetteer().atlas());
    this.sides = new Sides(world.gazetteer());
  }

  void link(Reading reading) {
    List<Span> spans = new ArrayList<>();
    Set<String> families = new HashSet<>();
    reading.sentences().forEach(s -> collect(s, reading, spans, families));
    Map<String, Entity> known = new LinkedHashMap<>();
    Map<Token, EntityType> types = new IdentityHashMap<>();
    for (Span span : spans) {
      Optional<EntityType> told = type(span, types, reading);
      Optional<Entity> place = place(span, told, families, reading);
      place.ifPresent(entity -> known.putIfAbsent(Words.fold(span.text()), entity));
      Optional<EntityType> type =
          place.map(Entity::type).or(() -> told).or(() -> personByForm(span));
      type.ifPresent(
          t -> {
            remember(span, t, known, reading);
            types.put(span.sentence().token(span.from()), t);
          });
    }
    for (Span span : spans) {
      Entity entity = known.get(Words.fold(span.text()));
      if (entity == null) {
        entity = known.get(Words.withoutS(Words.fold(span.text())));
      }
      if (entity == null) {
        entity = unlinked(span, EntityType.Thing, reading);
      }
      add(span, entity, reading);
    }
  }

  /** The place of the atlas, unless the words around the name or a full name tell otherwise. */
  private Optional<Entity> place(
      Span span, Optional<EntityType> told, Set<String> families, Reading reading) {
    boolean said = told.isPresent() && told.get() == EntityType.Place;
    boolean other = told.isPresent() && !said;
    boolean family = span.words() == 1 && families.contains(span.text());
    return other || family || !said && isSpeaker(span)
        ? Optional.empty()
        : sides.find(span.text()).or(() -> atlas.find(span.text(), said, reading));
  }

  /** {@code volgens Derik}: more likely a person whom the article names by the family name. */
  private static boolean isSpeaker(Span span) {
    Token before = Heads.before(span.sentence(), span.from());
    return before != null && SPEAKS.contains(Words.fold(before.form()));
  }

  private void collect(Sentence sentence, Reading reading, List<Span> spans, Set<String> families) {
    int at = 1;
    while (at <= sentence.size()) {
      if (!isNamePart(sentence, at, reading, families)) {
        at++;
        continue;
      }
      int to = at;
      for (int next = at + 1; next <= sentence.size() && next <= to + 3; next++) {
        if (isNamePart(sentence, next, reading, families)
            || isArabicPart(sentence, next, reading)
            || isBehindParticle(sentence, next, reading)) {
          to = next;
        } else if (!PARTICLES.contains(sentence.token(next).form())
            || reading.isCovered(sentence, sentence.token(next))) {
          break;
        }
      }
      int from = at < to && isDescription(sentence.token(at).form()) ? at + 1 : at;
      spans.add(new Span(sentence, from, to, text(sentence, from, to)));
      if (from < to) {
        families.add(sentence.token(to).form());
      }
      at = to + 1;
    }
  }

  private boolean isNamePart(Sentence sentence, int index, Reading reading, Set<String> families) {
    Token token = sentence.token(index);
    if (!families.contains(token.form()) && isCommonWord(sentence, token)
        || isGroupOf(token.form())) {
      return false;
    }
    boolean family = families.contains(token.form()) && Words.startsUpper(token.form());
    return (family || token.isAny("PROPN"))
        && startsName(token.form())
        && token.form().length() > 1
        && !reading.isCovered(sentence, token);
  }

  /** {@code Charkiv}, {@code al-Bab}. */
  private static boolean startsName(String form) {
    return Words.startsUpper(form) || ARABIC_ARTICLE.matcher(form).lookingAt();
  }

  /** {@code Anees al-Asbahi}: an article and what follows it, written as one word. */
  private static boolean isArabicPart(Sentence sentence, int index, Reading reading) {
    Token token = sentence.token(index);
    return token.isAny("PROPN", "X", "NOUN", "ADJ")
        && ARABIC_PART.matcher(token.form()).matches()
        && !reading.isCovered(sentence, token);
  }

  /** {@code Joost de Graaf}: a family name that is a common word too. */
  private static boolean isBehindParticle(Sentence sentence, int index, Reading reading) {
    Token token = sentence.token(index);
    return PARTICLES.contains(sentence.token(index - 1).form())
        && Words.startsUpper(token.form())
        && token.isAny("PROPN", "NOUN", "ADJ", "X")
        && !reading.isCovered(sentence, token);
  }

  /** {@code Toearegstrijders}: a common noun that opens with the name of a people or group. */
  private static boolean isGroupOf(String form) {
    return GROUP_END.matcher(form).matches();
  }

  /** A capital at the start of a sentence or quotation may be that of a common word. */
  private boolean isCued(Token before) {
    return cues.behind(before.form()).isPresent() || people.isTitle(before.form());
  }

  private boolean isCommonWord(Sentence sentence, Token token) {
    Token before = Heads.before(sentence, token.index());
    Token after = Heads.after(sentence, token.index());
    if (before != null && before.isAny("PROPN") && Words.startsUpper(before.form())) {
      return false;
    }
    boolean starts = before == null || before.isAny("PUNCT", "SYM");
    boolean goesOn = after != null && after.isAny("PROPN") && Words.startsUpper(after.form());
    boolean ofMinistry =
        before != null && Words.fold(before.form()).matches("van|buitenlandse|binnenlandse");
    String lower = token.form().toLowerCase(Locale.ROOT);
    boolean word = DutchDictionary.shared().lookup(lower).stream().anyMatch(e -> !e.is("ENM"));
    return word && (ofMinistry || !goesOn && (starts || !isCued(before)));
  }

  /** {@code Koreakenner}, {@code Ruslandcorrespondent}: not part of the name behind it. */
  private boolean isDescription(String form) {
    for (int cut = 3; cut <= form.length() - 5; cut++) {
      boolean person =
          cues.behind(form.substring(cut)).filter(t -> t == EntityType.Person).isPresent();
      if (person) {
        return true;
      }
    }
    return cues.behind(form).isPresent();
  }

  private static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder(sentence.token(from).form());
    for (int i = from + 1; i <= to; i++) {
      text.append(' ').append(sentence.token(i).form());
    }
    return text.toString();
  }

  /** The class that the words before the name tell. */
  private Optional<EntityType> type(Span span, Map<Token, EntityType> types, Reading reading) {
    Token before = Heads.before(span.sentence(), span.from());
    if (before == null) {
      return Optional.empty();
    }
    Optional<EntityType> told = cues.behind(before.form());
    if (told.isPresent()) {
      return told;
    }
    if (people.isTitle(before.form())) {
      return Optional.of(EntityType.Person);
    }
    Token head = span.sentence().token(span.from());
    if (head.hasRelation("conj")) {
      Optional<EntityType> other =
          joined(span.sentence(), span.sentence().head(head), types, reading);
      if (other.isPresent()) {
        return other;
      }
    }
    boolean atPlace = PLACE_PREPOSITIONS.contains(Words.fold(before.form()));
    return atPlace && span.words() <= 2 ? Optional.of(EntityType.Place) : Optional.empty();
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

  private Optional<EntityType> personByForm(Span span) {
    if (Words.isCapitals(span.text()) && span.words() == 1) {
      return Optional.of(EntityType.Organization);
    }
    Token before = Heads.before(span.sentence(), span.from());
    boolean thing = before != null && Words.fold(before.form()).matches("de|het|een");
    boolean like =
        !thing
            && span.words() >= 2
            && span.words() <= 4
            && !span.text().startsWith("The ")
            && !span.text().matches(".*\\d.*");
    return like ? Optional.of(EntityType.Person) : Optional.empty();
  }

  private void remember(Span span, EntityType type, Map<String, Entity> known, Reading reading) {
    String key = Words.fold(span.text());
    if (known.containsKey(key)) {
      return;
    }
    Entity entity = unlinked(span, type, reading);
    known.put(key, entity);
    if (type == EntityType.Person && span.words() > 1) {
      String last = span.sentence().token(span.to()).form();
      known.put(Words.fold(last), entity);
      String family = familyName(span);
      known.putIfAbsent(Words.fold(family), entity);
    }
  }

  /** All but the first word: {@code de Kruif} of {@code Mart de Kruif}. */
  private static String familyName(Span span) {
    return span.text().substring(span.text().indexOf(' ') + 1);
  }

  private Entity unlinked(Span span, EntityType type, Reading reading) {
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
        .orElse("name that no table has, taken for a " + entity.type());
  }

  private void add(Span span, Entity entity, Reading reading) {
    reading.add(
        new Mention(
            span.sentence(),
            span.from(),
            span.to(),
            Heads.of(span.sentence(), span.from(), span.to()),
            Mention.Kind.NAME,
            entity,
            why(entity)));
  }
}
