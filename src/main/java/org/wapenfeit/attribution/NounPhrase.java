package org.wapenfeit.attribution;

import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/**
 * A run of words that can be a speaker, with its head.
 *
 * @param from index of its first token
 * @param to index of its last token
 * @param head index of the noun that heads it
 */
record NounPhrase(Sentence sentence, int from, int to, int head) {
  private static final Set<String> LINKS =
      Set.of("van", "voor", "bij", "in", "binnen", "rond", "rondom", "uit", "namens");
  static final Set<String> PRONOUNS =
      Set.of("hij", "zij", "ze", "ie", "hem", "haar", "het", "die", "deze", "hen", "zichzelf");
  private static final Set<String> MODIFIERS =
      Set.of("zelf", "zowel", "ook", "onder", "meer", "zogeheten", "zogenoemde");

  Token headToken() {
    return sentence.token(head);
  }

  Span span() {
    return sentence.token(from).span().cover(sentence.token(to).span());
  }

  boolean covers(int token) {
    return from <= token && token <= to;
  }

  /** The words with single spaces between. */
  String words() {
    StringBuilder out = new StringBuilder();
    for (int i = from; i <= to; i++) {
      out.append(out.isEmpty() ? "" : " ").append(sentence.token(i).form());
    }
    return out.toString();
  }

  /** The phrase that starts at this token, read off the parts of speech. */
  static Optional<NounPhrase> at(Sentence sentence, int start) {
    int at = beforeNoun(sentence, start);
    if (at > start && sentence.token(at - 1).upos().equals("ADJ") && opensAnother(sentence, at)) {
      return Optional.of(new NounPhrase(sentence, start, at - 1, at - 1));
    }
    int head = 0;
    int to = 0;
    while (at <= sentence.size()
        && isNominal(sentence.token(at))
        && !(head > 0 && endsAt(sentence, at))) {
      head = head == 0 ? at : head;
      to = at++;
    }
    if (head == 0) {
      return pronoun(sentence, start);
    }
    return Optional.of(new NounPhrase(sentence, start, withLinks(sentence, head, to), head));
  }

  /** Skips what stands before the noun; an adjective before a new article is a noun itself. */
  private static int beforeNoun(Sentence sentence, int start) {
    int at = start;
    while (at <= sentence.size()) {
      if (at > start && sentence.token(at - 1).upos().equals("ADJ") && opensAnother(sentence, at)) {
        return at;
      }
      int embedded = at > start ? afterEmbedded(sentence, at) : 0;
      if (embedded > 0) {
        at = embedded;
      } else if (isBeforeNoun(sentence.token(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean opensAnother(Sentence sentence, int at) {
    return at <= sentence.size() && sentence.token(at).upos().equals("DET");
  }

  /** {@code het door Hamas bestuurde ministerie}: the token after the participle. */
  private static int afterEmbedded(Sentence sentence, int at) {
    if (!Clauses.lower(sentence.token(at)).equals("door")
        || !sentence.token(at - 1).upos().equals("DET")) {
      return 0;
    }
    for (int i = at + 2; i <= Math.min(at + 4, sentence.size() - 1); i++) {
      boolean participle = sentence.token(i).isAny("VERB", "ADJ");
      if (participle && isNominal(sentence.token(i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** After its noun only a name goes on with a phrase ({@code burgemeester Ihor Terechov}). */
  private static boolean endsAt(Sentence sentence, int at) {
    return !sentence.token(at).upos().equals("PROPN") || isTime(sentence.token(at));
  }

  private static Optional<NounPhrase> pronoun(Sentence sentence, int start) {
    if (start > sentence.size()) {
      return Optional.empty();
    }
    Token token = sentence.token(start);
    boolean person = PRONOUNS.contains(Clauses.lower(token));
    boolean several = Clauses.lower(token).equals("beide") || Clauses.lower(token).equals("velen");
    boolean counted = token.upos().equals("NUM") || Clauses.lower(token).equals("een");
    if (counted
        && start + 2 <= sentence.size()
        && Clauses.lower(sentence.token(start + 1)).equals("van")) {
      return at(sentence, start + 2).map(np -> new NounPhrase(sentence, start, np.to, np.head));
    }
    return person || several
        ? Optional.of(new NounPhrase(sentence, start, start, start))
        : Optional.empty();
  }

  static boolean isNominal(Token token) {
    boolean word = Character.isLetterOrDigit(token.form().charAt(0));
    return word && token.isAny("NOUN", "PROPN")
        || (word && token.upos().equals("X") && Character.isUpperCase(token.form().charAt(0)));
  }

  private static boolean isBeforeNoun(Token token) {
    String form = Clauses.lower(token);
    return token.isAny("DET", "ADJ", "NUM")
        || token.xpos().endsWith("Poss")
        || (token.xpos().contains("Part") && token.deprel().equals("amod"))
        || form.equals("zo'n")
        || form.equals("’s")
        || form.equals("'s")
        || MODIFIERS.contains(form);
  }

  /** Takes in the prepositional phrases that the tree hangs below the noun. */
  private static int withLinks(Sentence sentence, int head, int to) {
    int end = to;
    for (int next = end + 1; next <= sentence.size(); next = end + 1) {
      Token link = sentence.token(next);
      if (!LINKS.contains(Clauses.lower(link)) || !link.upos().equals("ADP")) {
        return end;
      }
      Optional<NounPhrase> below =
          next == sentence.size() ? Optional.empty() : plain(sentence, next + 1);
      boolean ours =
          below.isPresent()
              && ((Clauses.lower(link).equals("van") && !sentence.token(end).upos().equals("PROPN"))
                  || isBelow(sentence, below.get().headToken(), head, to));
      if (!ours) {
        return end;
      }
      end = below.get().to;
    }
    return end;
  }

  private static boolean isBelow(Sentence sentence, Token token, int head, int to) {
    Token at = token;
    for (int steps = 0; at != null && steps < 4; steps++) {
      if (at.index() >= head && at.index() <= to) {
        return true;
      }
      if (at.isAny("VERB", "AUX")) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  private static Optional<NounPhrase> plain(Sentence sentence, int start) {
    int at = start;
    while (at <= sentence.size() && isBeforeNoun(sentence.token(at))) {
      at++;
    }
    int head = 0;
    while (at <= sentence.size()
        && isNominal(sentence.token(at))
        && !(head > 0 && endsAt(sentence, at))) {
      head = head == 0 ? at : head;
      at++;
    }
    return head == 0
        ? Optional.empty()
        : Optional.of(new NounPhrase(sentence, start, at - 1, head));
  }

  /** The phrase around a head that the tree gives. */
  static NounPhrase around(Sentence sentence, Token head) {
    int start = head.index();
    while (start > 1
        && (isBeforeNoun(sentence.token(start - 1))
            || (isNominal(sentence.token(start - 1))
                && sentence.isUnder(sentence.token(start - 1), head)))) {
      start--;
    }
    Optional<NounPhrase> read = at(sentence, start);
    if (read.isPresent() && read.get().covers(head.index())) {
      return read.get();
    }
    return new NounPhrase(sentence, head.index(), head.index(), head.index());
  }

  /** The phrase that ends before this token, looking back over the words of the same piece. */
  static Optional<NounPhrase> before(Sentence sentence, int from, int end) {
    for (int start = from; start < end; start++) {
      Token token = sentence.token(start);
      if (token.upos().equals("ADP") && !token.deprel().equals("compound:prt")) {
        start = at(sentence, start + 1).map(NounPhrase::to).orElse(start);
        continue;
      }
      Optional<NounPhrase> read = at(sentence, start);
      if (read.isPresent() && !isTime(read.get().headToken())) {
        return read;
      }
      start = read.map(NounPhrase::to).orElse(start);
    }
    return Optional.empty();
  }

  static boolean isTime(Token token) {
    return Clauses.lower(token)
        .matches(
            "(maan|dins|woens|donder|vrij|zater|zon)dag(ochtend|middag|avond|nacht)?|vandaag|"
                + "gisteren|gister\\w+|van(morgen|ochtend|middag|avond|nacht)|week|maand|jaar|dag|dagen|"
                + "weken|maanden|uur|avond|ochtend|middag|nacht|januari|februari|maart|april|mei|"
                + "juni|juli|augustus|september|oktober|november|december|weekend|keer|tijd");
  }
}
