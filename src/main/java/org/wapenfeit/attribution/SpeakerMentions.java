package org.wapenfeit.attribution;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;

/** Finds the mention of one who acts that a speaker's words are, or that bears their title. */
final class SpeakerMentions {
  private final Mentions mentions;

  SpeakerMentions(Mentions mentions) {
    this.mentions = mentions;
  }

  /** The name in the words themselves, or beside them. */
  Optional<Mention> of(NounPhrase phrase) {
    return opening(phrase).or(() -> mention(phrase)).or(() -> apposed(phrase));
  }

  /** {@code het Witte Huis} with an article that was read as a pronoun. */
  Optional<Mention> nameFrom(Sentence sentence, Token article) {
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

  /** Who was last named with the noun of the phrase, or with it for a title. */
  Optional<Entity> mentioned(NounPhrase phrase, String noun) {
    Entity last = null;
    int at = phrase.sentence().index();
    for (Mention m : mentions.all()) {
      boolean before =
          m.sentence().index() < at || (m.sentence().index() == at && m.to() < phrase.from());
      boolean fits = before && isActor(m) && m.kind() != Mention.Kind.ADJECTIVE;
      if (fits && (holds(m, noun) || isTitled(m, noun))) {
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
}
