package org.wapenfeit.mention;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.Entry;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** {@code de regio's Irkoetsk en Moermansk}: a town's name for the division around it. */
final class Regions {
  private static final Set<String> WORDS = WordLists.load().list("regions");

  private final Gazetteer gazetteer;

  Regions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The name, or the same form as a name of the division where a word for one goes before. */
  Name widen(Name name, NameMatch match, Sentence sentence) {
    Optional<Entry> place = gazetteer.entry(name.entity());
    boolean town = gazetteer.placeKind(name.entity()).filter(Regions::isTown).isPresent();
    boolean division = match.rest().isEmpty() ? hasWord(match, sentence) : isAround(match.rest());
    if (!town || !division) {
      return name;
    }
    Optional<Entity> around = place.flatMap(Entry::admin).flatMap(gazetteer::byEnglish);
    return around
        .filter(d -> d.labelEn().startsWith(stem(name.entity().labelEn())))
        .map(d -> new Name(name.form(), name.use(), d, name.origin()))
        .orElse(name);
  }

  /** {@code het Koersk-offensief}: a word for what a town is too small for. */
  private static boolean isAround(String rest) {
    return WORDS.contains(rest) || rest.equals("offensief");
  }

  private static boolean isTown(String kind) {
    return kind.equals("city") || kind.equals("town");
  }

  /** Enough of a name to know its division by: {@code Luhansk Oblast} for Luhansk. */
  private static String stem(String name) {
    return name.substring(0, Math.min(4, name.length()));
  }

  private static boolean hasWord(NameMatch match, Sentence sentence) {
    Token before = Heads.before(sentence, match.from());
    if (isWord(before) || isBorderWith(before, sentence)) {
      return true;
    }
    Token head = sentence.token(Heads.of(sentence, match.from(), match.to()));
    for (int steps = 0; head != null && head.hasRelation("conj") && steps < 5; steps++) {
      head = sentence.head(head);
    }
    return head != null
        && head.index() != match.from()
        && (isWord(head) || isWord(Heads.before(sentence, head.index())));
  }

  /** {@code de grens met Kaliningrad}: divisions have borders, towns have not. */
  private static boolean isBorderWith(Token before, Sentence sentence) {
    Token noun =
        before != null && before.form().equals("met")
            ? Heads.before(sentence, before.index())
            : null;
    return noun != null && Words.fold(noun.form()).matches("\\p{L}*grens(?:gebied|streek)?");
  }

  private static boolean isWord(Token token) {
    return token != null && WORDS.contains(Words.fold(token.form()));
  }
}
