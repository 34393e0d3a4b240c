package org.wapenfeit.attribution;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;
import org.wapenfeit.noun.PhraseRenderer;

/** Makes entities of speakers who are known by a description only, with an English rendering. */
final class NamelessSpeakers {
  private static final PhraseRenderer RENDERER = PhraseRenderer.load();

  /** What speaks for an army that its words do not name. */
  private static final Pattern OF_ARMY =
      Pattern.compile("(?:\\p{Lu}\\S+ )?(?:military|army) (spokespersons?|statement)");

  /** What belongs to the town that was named. */
  private static final Set<String> OF_TOWN = Set.of("municipality", "city council");

  private final Mentions mentions;

  NamelessSpeakers(Mentions mentions) {
    this.mentions = mentions;
  }

  /** {@code Amerikaanse en Britse media}: the first of two adjectives names another speaker. */
  Optional<Entity> twin(NounPhrase phrase) {
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

  /** The entity of the words alone. */
  Entity of(NounPhrase phrase) {
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
