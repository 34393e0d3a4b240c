package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wapenfeit.article.Block;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * What has been named up to a point of the article, and how much it stands out: subjects and
 * speakers before objects, near before far, the same paragraph before another.
 */
final class Antecedents {
  private static final double PER_SENTENCE = 1.1;
  private static final double OTHER_BLOCK = 0.8;
  private static final double HEADLINE = 1.5;

  private record Seen(Mention mention, double rank) {}

  private final List<Seen> seen = new ArrayList<>();

  void see(Mention mention) {
    seen.add(new Seen(mention, rank(mention)));
  }

  /** The mention that stands out most among those that fit, not further back than this. */
  Optional<Mention> best(Sentence sentence, int token, int sentencesBack, Predicate<Mention> fits) {
    return ranked(sentence, token, sentencesBack, fits).stream().findFirst();
  }

  /** All mentions that fit, what stands out most first, of equals the last in the text. */
  List<Mention> ranked(Sentence sentence, int token, int sentencesBack, Predicate<Mention> fits) {
    List<Seen> fitting = new ArrayList<>();
    for (Seen candidate : seen) {
      Mention mention = candidate.mention();
      int distance = sentence.index() - mention.sentence().index();
      boolean before = distance > 0 || mention.to() < token;
      if (!before || distance > sentencesBack || !fits.test(mention)) {
        continue;
      }
      double score = candidate.rank() - PER_SENTENCE * distance;
      if (mention.sentence().blockIndex() != sentence.blockIndex()) {
        score -= mention.sentence().block().kind() == Block.Kind.PARAGRAPH ? OTHER_BLOCK : HEADLINE;
      }
      fitting.add(0, new Seen(mention, score));
    }
    fitting.sort(Comparator.comparingDouble((Seen s) -> -s.rank()));
    return fitting.stream().map(Seen::mention).toList();
  }

  /** The last mention that fits. */
  Optional<Mention> last(Predicate<Mention> fits) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (fits.test(seen.get(i).mention())) {
        return Optional.of(seen.get(i).mention());
      }
    }
    return Optional.empty();
  }

  private static double rank(Mention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.headToken();
    if (mention.kind() == Mention.Kind.ADJECTIVE) {
      return 0.4;
    }
    for (int steps = 0; (head.hasRelation("conj") || head.hasRelation("appos")) && steps < 4; ) {
      head = sentence.head(head);
      steps++;
    }
    if (head.hasRelation("nsubj")) {
      return isMainClause(sentence, head) ? 3.2 : 2.4;
    }
    for (Token marker : sentence.children(head, "case")) {
      String form = Words.fold(marker.form());
      if (form.equals("volgens") || form.equals("aldus")) {
        return 2.6;
      }
    }
    if (head.hasRelation("root")) {
      return 2;
    }
    if (head.hasRelation("obj") || head.hasRelation("iobj")) {
      return 1.7;
    }
    return head.hasRelation("obl") ? 1.3 : 0.9;
  }

  private static boolean isMainClause(Sentence sentence, Token subject) {
    Token verb = sentence.head(subject);
    return verb != null && (verb.hasRelation("root") || verb.hasRelation("conj"));
  }
}
