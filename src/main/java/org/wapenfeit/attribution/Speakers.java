package org.wapenfeit.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;

/** Tells whom the words of a speaker stand for. */
final class Speakers {
  /** Papers that speak for who wrote them: {@code een rapport van de VN}. */
  private static final Set<String> PAPERS =
      Set.of(
          "rapport",
          "verklaring",
          "bericht",
          "onderzoek",
          "cijfer",
          "cijfers",
          "gegevens",
          "gegeven",
          "informatie",
          "schatting",
          "schattingen",
          "mededeling",
          "persbericht",
          "analyse",
          "analist",
          "telling",
          "balans",
          "video",
          "foto",
          "beeld",
          "satellietbeeld",
          "brief",
          "telegrambericht",
          "tweet",
          "post",
          "monde",
          "data",
          "filmpje",
          "statement",
          "communiqué",
          "kaart",
          "beelden",
          "bewering",
          "lezing");

  private static final Set<String> PRONOUNS =
      Set.of("hij", "zij", "ze", "ie", "hem", "haar", "het", "die", "deze", "hen", "zichzelf");

  private final Mentions mentions;

  Speakers(Mentions mentions) {
    this.mentions = mentions;
  }

  /** All who speak together: the phrase and those co-ordinated with it. */
  List<Entity> entities(NounPhrase phrase) {
    List<Entity> all = new ArrayList<>();
    entity(phrase).ifPresent(all::add);
    for (NounPhrase other : coordinated(phrase)) {
      entity(other).filter(e -> !all.contains(e)).ifPresent(all::add);
    }
    return all;
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
    Sentence sentence = phrase.sentence();
    Token head = phrase.headToken();
    if (isPronoun(head)) {
      return mentions
          .covering(sentence, head)
          .map(Mention::entity)
          .filter(e -> e.type().is(EntityType.Actor));
    }
    Optional<Mention> named = mention(phrase);
    if (named.isPresent()) {
      return named.map(Mention::entity);
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
    return PRONOUNS.contains(Clauses.lower(token)) && !NounPhrase.isNominal(token);
  }

  private static boolean isPerson(Token head) {
    return Clauses.lower(head).startsWith("analist");
  }

  private Optional<Mention> mention(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token head = phrase.headToken();
    Optional<Mention> best =
        mentions.in(sentence).stream()
            .filter(m -> m.head() == head.index() && isActor(m))
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
    return apposed && mention.kind() == Mention.Kind.NAME;
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

  private static Entity unlinked(NounPhrase phrase) {
    String words = strip(phrase.words());
    return new Entity(
        id(words), EntityType.Actor, EnglishPhrase.of(phrase), words, Optional.empty(), false);
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
