package org.wapenfeit.mention;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.Entry;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** {@code de regio's Irkoetsk en Moermansk}: a town's name for the division around it. */
final class Regions {
  private static final Set<String> WORDS =
      Set.of(
          "regio",
          "regio's",
          "oblast",
          "oblasten",
          "oblasts",
          "provincie",
          "provincies",
          "grensregio",
          "grensregio's",
          "grensprovincie",
          "buurregio",
          "district",
          "gouvernement");

  private final Gazetteer gazetteer;

  Regions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The name, or the same form as a name of the division where a word for one goes before. */
  Name widen(Name name, NameMatch match, Sentence sentence) {
    Optional<Entry> place = gazetteer.entry(name.entity());
    boolean town = gazetteer.placeKind(name.entity()).filter(Regions::isTown).isPresent();
    if (!town || !match.rest().isEmpty() || !hasWord(match, sentence)) {
      return name;
    }
    Optional<Entity> division = place.flatMap(Entry::admin).flatMap(gazetteer::byEnglish);
    return division
        .filter(d -> d.labelEn().startsWith(stem(name.entity().labelEn())))
        .map(d -> new Name(name.form(), name.use(), d, name.origin()))
        .orElse(name);
  }

  private static boolean isTown(String kind) {
    return kind.equals("city") || kind.equals("town");
  }

  /** Enough of a name to know its division by: {@code Luhansk Oblast} for Luhansk. */
  private static String stem(String name) {
    return name.substring(0, Math.min(4, name.length()));
  }

  private static boolean hasWord(NameMatch match, Sentence sentence) {
    if (isWord(Heads.before(sentence, match.from()))) {
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

  private static boolean isWord(Token token) {
    return token != null && WORDS.contains(Words.fold(token.form()));
  }
}
