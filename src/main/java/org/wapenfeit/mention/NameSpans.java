package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.words.DutchDictionary;

/** Finds the words of an article that look like names and that no table has. */
final class NameSpans {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "de", "den", "der", "al", "el", "bin", "ben", "von", "ten", "ter", "te", "du",
          "da", "dos", "del", "ibn", "abu", "ul", "'t");
  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("(?:al|el|an|ar|as|ash|ad|at|az|ez|es|et)-\\p{Lu}\\p{Ll}");
  private static final Pattern ARABIC_PART =
      Pattern.compile("(?:al|el|as|ash|ad|ar|at|az|an|ul|ud|ibn|bin|abu)-\\p{Lu}[\\p{L}'’]+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern GROUP_END =
      Pattern.compile(
          "\\p{Lu}\\p{L}{2,}-?(?:strijders?|rebellen|rebel|milities?|militanten|soldaten|soldaat"
              + "|troepen|huurlingen?|leden|extremisten|jihadisten)");

  /**
   * What was found.
   *
   * @param spans the names in the order of the text
   * @param families the last words of those of several words
   */
  record Found(List<NameSpan> spans, Set<String> families) {}

  private final NameCues cues;
  private final People people;

  NameSpans(NameCues cues, People people) {
    this.cues = cues;
    this.people = people;
  }

  Found find(Reading reading) {
    List<NameSpan> spans = new ArrayList<>();
    Set<String> families = new HashSet<>();
    reading.sentences().forEach(s -> collect(s, reading, spans, families));
    return new Found(spans, families);
  }

  /**
   * Adds the spans of a sentence.
   *
   * @param families the last words of the full names that the article gave up to here
   */
  private void collect(
      Sentence sentence, Reading reading, List<NameSpan> spans, Set<String> families) {
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
            || isBehindParticle(sentence, next, reading)
            || next == to + 1 && isLetter(sentence, next, reading)) {
          to = next;
        } else if (!PARTICLES.contains(sentence.token(next).form())
            || reading.isCovered(sentence, sentence.token(next))
            || at < to && isBeforeAbbreviation(sentence, next)) {
          break;
        }
      }
      int from = at < to && isDescription(sentence.token(at).form()) ? at + 1 : at;
      spans.add(new NameSpan(sentence, from, to, text(sentence, from, to)));
      if (from < to) {
        families.add(sentence.token(to).form());
      }
      at = to + 1;
    }
  }

  /** {@code Joke Vermeer van de KU Leuven}: where somebody works is no part of the name. */
  private static boolean isBeforeAbbreviation(Sentence sentence, int index) {
    int at = index;
    while (at < sentence.size() && PARTICLES.contains(sentence.token(at).form())) {
      at++;
    }
    return ABBREVIATION.matcher(sentence.token(at).form()).matches();
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

  /** {@code de Eternity C}: a capital of its own behind a name. */
  private static boolean isLetter(Sentence sentence, int index, Reading reading) {
    Token token = sentence.token(index);
    return token.form().length() == 1
        && Words.startsUpper(token.form())
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
}
