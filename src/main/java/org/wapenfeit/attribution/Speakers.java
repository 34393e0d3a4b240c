package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;

/** Tells whom the words of a speaker stand for. */
final class Speakers {
  private static final WordLists WORDS = WordLists.load();

  /** Papers that speak for who wrote them: {@code een rapport van de VN}. */
  private static final Set<String> PAPERS = WORDS.list("papers");

  /** English nouns for places whose staff speaks. */
  private static final Set<String> HOUSES = WORDS.list("houses");

  private static final Set<String> FIRST_PERSONS =
      Set.of("ik", "wij", "we", "mij", "ons", "iemand", "niemand", "men", "wie");

  private final Mentions mentions;
  private final SpeakerMentions named;
  private final NamelessSpeakers nameless;

  /** Who was last called by a noun. */
  private final Map<String, Entity> known = new TreeMap<>();

  Speakers(Mentions mentions) {
    this.mentions = mentions;
    this.named = new SpeakerMentions(mentions);
    this.nameless = new NamelessSpeakers(mentions);
  }

  /** All who speak together: the phrase and those co-ordinated with it. */
  List<Entity> entities(NounPhrase phrase) {
    List<Entity> all = new ArrayList<>();
    nameless.twin(phrase).ifPresent(all::add);
    entity(phrase).filter(e -> !all.contains(e)).ifPresent(all::add);
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
    Optional<Mention> behind = named.nameFrom(sentence, head);
    if (isPronoun(head) && behind.isPresent()) {
      return behind.map(Mention::entity);
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
    Optional<Mention> name = named.of(phrase);
    if (name.isPresent()) {
      return name.map(Mention::entity);
    }
    Optional<Mention> place =
        mentions
            .covering(sentence, head)
            .filter(m -> m.entity().type() == EntityType.Place && m.kind() == Mention.Kind.NAME);
    if (place.isPresent()) {
      return place.filter(Speakers::isHouse).map(m -> m.entity().as(EntityType.Organization));
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
    return Optional.of(nameless.of(phrase));
  }

  /** {@code volgens het Nasser-ziekenhuis}: a place whose staff is meant. */
  private static boolean isHouse(Mention mention) {
    String label = mention.entity().labelEn().toLowerCase(Locale.ROOT);
    return HOUSES.stream().anyMatch(label::contains);
  }

  static boolean isPronoun(Token token) {
    return NounPhrase.PRONOUNS.contains(Clauses.lower(token)) && !NounPhrase.isNominal(token);
  }

  private static boolean isPerson(Token head) {
    return Clauses.lower(head).startsWith("analist");
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
    return named.mentioned(phrase, noun(phrase)).or(() -> spoke);
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
}
