package org.wapenfeit.attribution;

import java.util.Set;
import org.wapenfeit.language.Sentence;

/** How far words that are said may go: up to the next main clause, contrast or section. */
final class Reach {
  private static final Set<String> JOINING = Set.of("en", "maar", "want", "al");

  private final Sentence sentence;
  private final Clauses clauses;

  Reach(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /**
   * Where what starts in this piece ends: before the next main clause, or at the sentence's end.
   */
  int endOf(int token) {
    for (int i = token + 1; i <= sentence.size(); i++) {
      String form = Clauses.lower(sentence.token(i));
      if (Clauses.isStop(sentence.token(i))) {
        return i - 1;
      }
      boolean starts = clauses.start(i) == i;
      if (starts && JOINING.contains(form) && opensMainClause(i)) {
        return i - 1;
      }
      boolean comma = starts && sentence.token(i - 1).form().equals(",");
      if (comma && NounPhrase.isNominal(sentence.token(i)) && opensMainClause(i - 1)) {
        return i - 2;
      }
    }
    return sentence.size();
  }

  int contrastAfter(int token) {
    for (int i = token + 1; i <= sentence.size(); i++) {
      String form = Clauses.lower(sentence.token(i));
      if (Clauses.isStop(sentence.token(i))) {
        return i - 1;
      }
      if (form.equals("maar")
          && clauses.start(i) == i
          && sentence.token(i - 1).form().equals(",")) {
        return i - 1;
      }
    }
    return sentence.size();
  }

  /** The pieces around a token that make up its clause. */
  int[] clauseAround(int token) {
    int start = clauses.start(token);
    int end = clauses.end(token);
    if (clauses.opensBackground(start) || Clauses.isSubordinator(sentence.token(start))) {
      return new int[] {start, end};
    }
    if (!clauses.finiteBetween(start, end)
        && start > 1
        && sentence.token(start - 1).form().equals(",")
        && end >= sentence.size() - 1) {
      return new int[] {start, end};
    }
    return new int[] {start, contrastAfter(end)};
  }

  /** Where the clause of a noun ends: at the next comma. */
  int lastOf(int start) {
    int end = clauses.end(start);
    return clauses.finiteBetween(start, end) || end == sentence.size() ? end : clauses.end(end + 1);
  }

  /** Whether the finite verb of this piece comes early, as in a main clause. */
  private boolean opensMainClause(int start) {
    int end = clauses.end(Math.min(start + 1, sentence.size()));
    for (int i = start + 1; i <= end; i++) {
      if (!Clauses.isFinite(sentence.token(i))) {
        continue;
      }
      boolean last = i == end || sentence.token(i + 1).isAny("PUNCT", "VERB", "AUX");
      boolean early = i - start <= 2 || onePhrase(start + 1, i - 1);
      return early && !last;
    }
    return false;
  }

  private boolean onePhrase(int from, int to) {
    int at = from;
    while (at <= to && sentence.token(at).isAny("ADV", "ADP")) {
      at++;
    }
    int start = at;
    return at > to || NounPhrase.at(sentence, start).filter(np -> np.to() >= to).isPresent();
  }
}
