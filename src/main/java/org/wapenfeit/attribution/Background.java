package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.text.Span;

/** Cuts the article's own background out of a stretch of what is said. */
final class Background {
  private final Sentence sentence;
  private final Clauses clauses;

  Background(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** Cuts the article's own background out of a stretch. */
  List<Span> trim(int[] range) {
    List<Span> parts = new ArrayList<>();
    int from = range[0];
    int at = from;
    while (at <= range[1]) {
      boolean background = clauses.start(at) == at && at > range[0] && isBackground(at);
      if (background) {
        add(parts, from, at - 1);
        from = Math.min(backgroundEnd(at), range[1]) + 1;
        at = from;
      } else {
        at++;
      }
    }
    add(parts, from, range[1]);
    return parts;
  }

  private void add(List<Span> parts, int from, int to) {
    if (from <= to && from <= sentence.size()) {
      parts.add(
          sentence.token(from).span().cover(sentence.token(Math.min(to, sentence.size())).span()));
    }
  }

  private boolean isBackground(int start) {
    int end = clauses.end(start);
    if (clauses.opensBackground(start)) {
      return !isMarked(start, backgroundEnd(start));
    }
    return sentence.token(start - 1).form().equals(",")
        && Clauses.lower(sentence.token(start)).equals("een")
        && !clauses.finiteBetween(start, end)
        && relativeFollows(end);
  }

  private boolean relativeFollows(int end) {
    return end < sentence.size() && sentence.token(end + 1).xpos().endsWith("Rel")
        || end < sentence.size() && Clauses.lower(sentence.token(end + 1)).startsWith("waar");
  }

  private boolean isMarked(int from, int to) {
    return clauses.words(from, to).stream()
        .anyMatch(
            w -> Set.of("zou", "zouden", "vermoedelijk", "mogelijk", "waarschijnlijk").contains(w));
  }

  private int backgroundEnd(int start) {
    int end = clauses.end(start);
    while (end < sentence.size()
        && !clauses.finiteBetween(start, end)
        && !Clauses.isStop(sentence.token(end))) {
      end = clauses.end(end + 1);
    }
    return end;
  }
}
