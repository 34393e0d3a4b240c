package org.wapenfeit.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;
import org.wapenfeit.noun.PhraseRenderer;

/** Tells whom the words of a speaker stand for. */
final class Speakers {
  private static final WordLists WORDS = WordLists.load();

  /** Papers that speak for who wrote them: {@code een rapport van de VN}. */
  private static final Set<String> PAPERS = WORDS.list("papers");

  private static final PhraseRenderer RENDERER = PhraseRenderer.load();

  /** What speaks for an army that its words do not name. */
  private static final Pattern OF_ARMY =
      Pattern.compile("(?:\\p{Lu}\\S+ )?(?:military|army) (spokespersons?|statement)");

  /** What belongs to the town that was named. */
  private static final Set<String> OF_TOWN = Set.of("municipality", "city council");

  private static final Set<String> FIRST_PERSONS =
      Set.of("ik", "wij", "we", "mij", "ons", "iemand", "niemand", "men", "wie");

  private final Mentions mentions;

  /** Who was last called by a noun. */
  private final Map<String, Entity> known = new TreeMap<>();

  Speakers(Mentions mentions) {
    this.mentions = mentions;
  }

  /** All who speak together: the phrase and those co-ordinated with it. */
  List<Entity> entities(NounPhrase phrase) {
    List<Entity> all = new ArrayList<>();
    twin(phrase).ifPresent(all::add);
    entity(phrase).filter(e -> !all.contains(e)).ifPresent(all::add);
    for (NounPhrase other : coordinated(phrase)) {
      entity(other).filter(e -> !all.contains(e)).ifPresent(all::add);
    }
    return all;
  }

  /** {@code Amerikaanse en Britse media}: the first of two adjectives names another speaker. */
  private Optional<Entity> twin(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int and = and(phrase);
    boolean two =
        and > 1
            && sentence.token(and - 1).upos().equals("ADJ")
            && Character.isUpperCase(sentence.token(and - 1).form().charAt(0));
    if (!two) {
      return Optional.empty();
    }
    Token noun = phrase.headToken();
    List<Token> words = List.of(at(sentence.token(and - 1), 1, 2, "amod"), at(noun, 2, 0, "root"));
    Sentence pair = new Sentence(0, 0, sentence.block(), sentence.span(), words);
    String dutch = pair.toString();
    String english = RENDERER.render(pair, pair.token(2), token -> Optional.empty()).orElse(dutch);
    return Optional.of(
        new Entity(id(english), EntityType.Actor, english, dutch, Optional.empty(), false));
  }

  private static int and(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean before =
        phrase.from() > 2 && Clauses.lower(sentence.token(phrase.from() - 1)).equals("en");
    return before && sentence.token(phrase.from()).upos().equals("ADJ") ? phrase.from() - 1 : 0;
  }

  private static Token at(Token token, int index, int head, String relation) {
    return new Token(
        index,
        token.span(),
        token.form(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        head,
        relation);
  }

  static List<NounPhrase> coordinated(NounPhrase phrase) {
    List<NounPhrase> all = new ArrayList<>();
    Sentence sentence = phrase.sentence();
    int next = phrase.to() + 1;
    while (next < sentence.size()) {
      String joint = Clauses.lower(sentence.token(next));
      if (!Set.of("en", "noch", "of", ",").contains(joint)) {
        return all;
      }
      Optional<NounPhrase> other = NounPhrase.at(sentence, next + 1);
      if (other.isEmpty() || !joins(sentence, phrase, other.get(), joint)) {
        return all;
      }
      all.add(other.get());
      next = other.get().to() + 1;
    }
    return all;
  }

  private static boolean joins(
      Sentence sentence, NounPhrase phrase, NounPhrase other, String joint) {
    Token head = other.headToken();
    boolean conj =
        head.hasRelation("conj") && sentence.isUnder(head, sentence.token(phrase.head()));
    return conj || joint.equals("noch") && NounPhrase.isNominal(head);
  }

  Optional<Entity> entity(NounPhrase phrase) {
    Optional<Entity> found = find(phrase);
    found.ifPresent(e -> known.put(noun(phrase), e));
    return found;
  }

  private static String noun(NounPhrase phrase) {
    return phrase.headToken().lemma().toLowerCase(Locale.ROOT);
  }

  private Optional<Entity> find(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token head = phrase.headToken();
    if (FIRST_PERSONS.contains(Clauses.lower(head))) {
      return Optional.empty();
    }
    Optional<Mention> name = nameFrom(sentence, head);
    if (isPronoun(head) && name.isPresent()) {
      return name.map(Mention::entity);
    }
    if (isPronoun(head)) {
      return mentions
          .covering(sentence, head)
          .map(Mention::entity)
          .filter(e -> e.type().is(EntityType.Actor));
    }
    if (head.upos().equals("ADJ") && phrase.from() == phrase.to()) {
      return mentions
          .covering(sentence, head)
          .map(Mention::entity)
          .filter(e -> e.type().is(EntityType.Actor));
    }
    Optional<Mention> named = opening(phrase).or(() -> mention(phrase)).or(() -> apposed(phrase));
    if (named.isPresent()) {
      return named.map(Mention::entity);
    }
    boolean place =
        mentions
            .covering(sentence, head)
            .filter(m -> m.entity().type() == EntityType.Place && m.kind() == Mention.Kind.NAME)
            .isPresent();
    if (place) {
      return Optional.empty();
    }
    Optional<Entity> earlier = earlier(phrase);
    if (earlier.isPresent()) {
      return earlier;
    }
    if (PAPERS.contains(head.lemma().toLowerCase(Locale.ROOT))
        || PAPERS.contains(Clauses.lower(head))) {
      Optional<Entity> author = author(phrase);
      if (author.isPresent() || !isPerson(head)) {
        return author;
      }
    }
    return Optional.of(unlinked(phrase));
  }

  static boolean isPronoun(Token token) {
    return NounPhrase.PRONOUNS.contains(Clauses.lower(token)) && !NounPhrase.isNominal(token);
  }

  private static boolean isPerson(Token head) {
    return Clauses.lower(head).startsWith("analist");
  }

  /** {@code het Witte Huis} with an article that was read as a pronoun. */
  private Optional<Mention> nameFrom(Sentence sentence, Token article) {
    return mentions.in(sentence).stream()
        .filter(m -> m.kind() == Mention.Kind.NAME && isActor(m))
        .filter(m -> m.covers(article) || m.from() == article.index() + 1)
        .filter(m -> Clauses.lower(article).equals("het"))
        .findFirst();
  }

  /** {@code een stammenleider, Saleh Bin Habrish,}: the name between commas behind the noun. */
  private Optional<Mention> apposed(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int from = phrase.to() + 2;
    boolean comma = from <= sentence.size() && sentence.token(from - 1).form().equals(",");
    return comma
        ? mentions.in(sentence).stream()
            .filter(m -> m.from() == from && m.kind() == Mention.Kind.NAME)
            .filter(m -> m.entity().type().is(EntityType.Person))
            .filter(m -> m.headToken().hasRelation("appos"))
            .filter(m -> m.to() == sentence.size() || isClosed(sentence, m.to() + 1))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isClosed(Sentence sentence, int at) {
    return Set.of(",", ".", "(", ":").contains(sentence.token(at).form());
  }

  /** A name that opens a phrase which was read too long. */
  private Optional<Mention> opening(NounPhrase phrase) {
    return mentions.in(phrase.sentence()).stream()
        .filter(m -> m.from() == phrase.from() && m.to() < phrase.head() && isActor(m))
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  /** Whom {@code het ministerie} stands for: who was last called by that noun. */
  private Optional<Entity> earlier(NounPhrase phrase) {
    boolean bare =
        phrase.from() == phrase.head() - 1
            && phrase.to() == phrase.head()
            && Set.of("de", "het", "dat", "die")
                .contains(Clauses.lower(phrase.sentence().token(phrase.from())))
            && phrase.headToken().xpos().contains("Sing");
    if (!bare) {
      return Optional.empty();
    }
    Optional<Entity> spoke = Optional.ofNullable(known.get(noun(phrase)));
    return mentioned(phrase).or(() -> spoke);
  }

  private Optional<Entity> mentioned(NounPhrase phrase) {
    Entity last = null;
    int at = phrase.sentence().index();
    for (Mention m : mentions.all()) {
      boolean before =
          m.sentence().index() < at || (m.sentence().index() == at && m.to() < phrase.from());
      boolean fits = before && isActor(m) && m.kind() != Mention.Kind.ADJECTIVE;
      if (fits && (holds(m, noun(phrase)) || isTitled(m, noun(phrase)))) {
        last = m.entity();
      }
    }
    return Optional.ofNullable(last);
  }

  private static boolean holds(Mention mention, String noun) {
    for (int i = mention.from(); i <= mention.to(); i++) {
      if (mention.sentence().token(i).lemma().equalsIgnoreCase(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun is the title before a name: {@code gouverneur Oleksandr Prokoedin}. */
  private static boolean isTitled(Mention mention, String noun) {
    for (int i = Math.max(1, mention.from() - 2); i < mention.from(); i++) {
      Token title = mention.sentence().token(i);
      if (title.upos().equals("NOUN") && title.lemma().equalsIgnoreCase(noun)) {
        return mention.entity().type().is(EntityType.Person);
      }
    }
    return false;
  }

  private Optional<Mention> mention(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token head = phrase.headToken();
    Optional<Mention> best =
        mentions.in(sentence).stream()
            .filter(
                m -> m.head() == head.index() && isActor(m) && m.kind() != Mention.Kind.ADJECTIVE)
            .findFirst();
    if (best.isPresent()) {
      return best;
    }
    return mentions.in(sentence).stream()
        .filter(m -> isActor(m) && phrase.covers(m.head()) && m.kind() != Mention.Kind.ADJECTIVE)
        .filter(m -> m.covers(head) || namesHead(sentence, m, head))
        .findFirst();
  }

  /** Whether a name right after a title is the bearer of it: {@code analist Rob Lee}. */
  private static boolean namesHead(Sentence sentence, Mention mention, Token head) {
    boolean apposed =
        mention.from() == head.index() + 1 && NounPhrase.isNominal(sentence.token(mention.from()));
    boolean bearer = mention.entity().type().is(EntityType.Person) || !mention.entity().linked();
    boolean office =
        Set.of("persbureau", "staatspersbureau", "zender", "krant").contains(head.lemma())
            || !mention.entity().type().is(EntityType.Person) && mention.entity().linked();
    return apposed && mention.kind() == Mention.Kind.NAME && (bearer || office);
  }

  private static boolean isActor(Mention mention) {
    return mention.entity().type().is(EntityType.Actor);
  }

  private Optional<Entity> author(NounPhrase paper) {
    Sentence sentence = paper.sentence();
    for (int i = paper.head() + 1; i < paper.to(); i++) {
      if (Set.of("van", "door").contains(Clauses.lower(sentence.token(i)))) {
        return NounPhrase.at(sentence, i + 1).flatMap(this::entity);
      }
    }
    for (int i = paper.to() + 1; i < Math.min(paper.to() + 6, sentence.size()); i++) {
      if (sentence.token(i).xpos().endsWith("Rel")) {
        return NounPhrase.at(sentence, i + 1)
            .filter(np -> !NounPhrase.isTime(np.headToken()))
            .flatMap(this::entity);
      }
    }
    return Optional.empty();
  }

  private Entity unlinked(NounPhrase phrase) {
    String words = strip(phrase.words());
    String english =
        RENDERER
            .render(phrase.sentence(), phrase.headToken(), token -> name(phrase.sentence(), token))
            .orElse(words);
    Matcher army = OF_ARMY.matcher(english);
    Optional<Entity> whose = army.matches() ? army(phrase) : Optional.empty();
    if (whose.isPresent() && army.group(1).equals("statement")) {
      return whose.get();
    }
    english = whose.map(e -> shortName(e) + " " + army.group(1)).orElse(english);
    if (OF_TOWN.contains(english)) {
      String office = english;
      english = town(phrase).map(t -> t.labelEn() + " " + office).orElse(english);
    }
    String name =
        anonymous(phrase) && !english.contains("anonymous") ? "anonymous " + english : english;
    return new Entity(id(name), EntityType.Actor, name, words, Optional.empty(), false);
  }

  /** {@code Sudanese Armed Forces} as it stands before another noun. */
  private static String shortName(Entity army) {
    return army.labelEn().replaceFirst(" Armed Forces$", " army");
  }

  /** Whose army a {@code legerwoordvoerder} speaks for: the one named by his state, or last. */
  private Optional<Entity> army(NounPhrase phrase) {
    Optional<String> state =
        mentions.in(phrase.sentence()).stream()
            .filter(m -> m.kind() == Mention.Kind.ADJECTIVE && phrase.covers(m.head()))
            .flatMap(m -> m.entity().country().stream())
            .findFirst();
    return last(
        phrase,
        m ->
            m.entity().type() == EntityType.ArmedForce
                && (state.isEmpty() || m.entity().country().equals(state)));
  }

  private Optional<Entity> town(NounPhrase phrase) {
    int at = phrase.sentence().index();
    return last(
        phrase,
        m ->
            m.entity().type() == EntityType.Place
                && m.sentence().index() >= at - 1
                && m.sentence().blockIndex() == phrase.sentence().blockIndex()
                && m.kind() != Mention.Kind.ADJECTIVE);
  }

  private Optional<Entity> last(NounPhrase phrase, Predicate<Mention> fits) {
    int at = phrase.sentence().index();
    return mentions.all().stream()
        .filter(
            m -> m.sentence().index() < at || m.sentence().index() == at && m.to() < phrase.from())
        .filter(fits)
        .reduce((first, second) -> second)
        .map(Mention::entity);
  }

  private Optional<String> name(Sentence sentence, Token token) {
    return mentions
        .covering(sentence, token)
        .filter(m -> m.kind() != Mention.Kind.NOUN && m.kind() != Mention.Kind.ADJECTIVE)
        .map(m -> m.entity().labelEn());
  }

  /** {@code een ambtenaar die anoniem wil blijven}. */
  private static boolean anonymous(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    for (int i = phrase.to() + 1; i <= Math.min(phrase.to() + 4, sentence.size()); i++) {
      if (Clauses.lower(sentence.token(i)).startsWith("anoni")) {
        return Clauses.lower(sentence.token(phrase.to() + 1)).matches("die|dat|,");
      }
    }
    return false;
  }

  private static String strip(String words) {
    return words.replaceFirst("(?i)^(de|het|een|’t|'t) ", "");
  }

  private static String id(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String id = plain.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
    return id.isEmpty() ? "speaker" : id;
  }
}
