package org.wapenfeit.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * The pieces of a sentence between commas, conjunctions and quotation marks. Read off the words and
 * not off the tree: a parser errs most at just these joints.
 */
final class Clauses {
  private static final Set<String> JOINTS =
      Set.of(",", ";", ":", "(", ")", "–", "—", "-", "|", "…", "...");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "dat",
          "omdat",
          "nadat",
          "voordat",
          "terwijl",
          "doordat",
          "zodat",
          "hoewel",
          "toen",
          "zodra",
          "aangezien",
          "indien",
          "tenzij",
          "mits",
          "zoals",
          "waardoor",
          "waarna",
          "waarbij",
          "waarvan",
          "waarmee",
          "waarin",
          "waarop",
          "waaruit",
          "waaronder",
          "waarvoor");
  private static final Set<String> COORDINATORS = Set.of("en", "maar", "want", "dus", "al");
  private static final Set<String> RELATIVES =
      Set.of(
          "die",
          "dat",
          "waar",
          "wie",
          "waarin",
          "waarop",
          "waarbij",
          "waarmee",
          "waarvoor",
          "waaruit",
          "waarover",
          "waarheen");

  private final Sentence sentence;
  private final int[] piece;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.piece = new int[sentence.size() + 2];
    for (int i = 1; i <= sentence.size(); i++) {
      piece[i] = piece[i - 1] + (startsPiece(i) ? 1 : 0);
    }
  }

  static boolean isFinite(Token token) {
    return token.isAny("VERB", "AUX") && token.xpos().contains("Fin");
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  static boolean isQuote(Token token) {
    return token.form().matches("[\"“”„‟«»]+|''|,,|``|[‘’']");
  }

  static boolean isJoint(Token token) {
    return JOINTS.contains(token.form());
  }

  /** Whether this mark parts sections of a sentence that have nothing to say of each other. */
  static boolean isStop(Token token) {
    return token.form().equals(";") || token.form().equals("|");
  }

  /** First token of the section between such marks that this token stands in. */
  int section(int token) {
    int at = token;
    while (at > 1 && !isStop(sentence.token(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean startsPiece(int i) {
    if (i == 1) {
      return true;
    }
    Token token = sentence.token(i);
    Token before = sentence.token(i - 1);
    if (isJoint(before) || isQuote(before) || isJoint(token)) {
      return true;
    }
    if (lower(token).equals("waar") && before.isAny("NOUN", "PROPN")) {
      return true;
    }
    boolean al = !lower(token).equals("al") || before.form().equals(",");
    return opensSubordinate(i) || (isCoordinator(token) && al && joinsClauses(i));
  }

  /** Whether this word opens a subordinate clause; {@code dat} can also be a pronoun. */
  boolean opensSubordinate(int i) {
    Token token = sentence.token(i);
    if (!isSubordinator(token)) {
      return false;
    }
    return !lower(token).equals("dat") || !isParticle(i + 1);
  }

  /** Whether nothing but a particle is left of the clause: {@code spreekt dat tegen}. */
  private boolean isParticle(int i) {
    if (i > sentence.size() || isJoint(sentence.token(i))) {
      return true;
    }
    Token token = sentence.token(i);
    boolean end = i == sentence.size() || sentence.token(i + 1).isAny("PUNCT", "CCONJ");
    return token.upos().equals("PUNCT") || (end && token.isAny("ADP", "ADV", "ADJ", "VERB"));
  }

  static boolean isCoordinator(Token token) {
    return COORDINATORS.contains(lower(token));
  }

  static boolean isSubordinator(Token token) {
    String form = lower(token);
    if (form.equals("dat") || form.equals("of")) {
      return token.upos().equals("SCONJ") || token.xpos().endsWith("Rel");
    }
    return SUBORDINATORS.contains(form) || token.xpos().endsWith("Rel");
  }

  private boolean joinsClauses(int i) {
    return finiteBetween(i + 1, nextJoint(i)) && finiteBetween(previousJoint(i), i - 1);
  }

  private int nextJoint(int i) {
    int at = i + 1;
    while (at <= sentence.size() && !isJoint(sentence.token(at))) {
      at++;
    }
    return at - 1;
  }

  private int previousJoint(int i) {
    int at = i - 1;
    while (at >= 1 && !isJoint(sentence.token(at))) {
      at--;
    }
    return at + 1;
  }

  boolean finiteBetween(int from, int to) {
    for (int i = Math.max(1, from); i <= Math.min(to, sentence.size()); i++) {
      if (isFinite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb stands between this token and the next comma. */
  boolean finiteBeforeJoint(int i) {
    int end = nextJoint(i);
    boolean auxiliary =
        sentence.tokens().subList(Math.min(i, end), end).stream().anyMatch(t -> t.isAny("AUX"));
    return auxiliary || finiteBetween(i + 1, end);
  }

  /** First token of the piece that this token stands in. */
  int start(int token) {
    int at = token;
    while (at > 1 && piece[at - 1] == piece[token]) {
      at--;
    }
    return at;
  }

  /** Last token of the piece that this token stands in. */
  int end(int token) {
    int at = token;
    while (at < sentence.size() && piece[at + 1] == piece[token]) {
      at++;
    }
    return at;
  }

  boolean samePiece(int one, int other) {
    return piece[one] == piece[other];
  }

  /** Whether the piece that starts here is a relative clause after a comma. */
  boolean opensBackground(int i) {
    if (i < 2 || !sentence.token(i - 1).form().equals(",")) {
      return false;
    }
    Token token = sentence.token(i);
    String form = lower(token);
    boolean afterPreposition =
        token.upos().equals("ADP")
            && i < sentence.size()
            && Set.of("wie", "welke").contains(lower(sentence.token(i + 1)))
            && !form.equals("van")
            && !form.equals("onder");
    boolean relative =
        RELATIVES.contains(form)
            && (token.xpos().endsWith("Rel")
                || form.startsWith("waar")
                || (form.equals("die") && !finiteBetween(i + 1, i + 1)));
    return relative || afterPreposition;
  }

  /** The words of a stretch, in lower case. */
  List<String> words(int from, int to) {
    return sentence.tokens().subList(from - 1, to).stream().map(Clauses::lower).toList();
  }
}
