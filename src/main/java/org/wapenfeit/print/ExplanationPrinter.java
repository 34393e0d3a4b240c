package org.wapenfeit.print;

import java.util.Locale;
import java.util.stream.Collectors;
import org.wapenfeit.extract.Missed;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Candidate;
import org.wapenfeit.mention.Grounds;

/** Writes why words stand for an entity, and what was missing in a sentence without a claim. */
final class ExplanationPrinter {
  private static final int MOST_CANDIDATES = 5;

  private final StringBuilder out;

  ExplanationPrinter(StringBuilder out) {
    this.out = out;
  }

  void grounds(Grounds grounds, String indent) {
    if (!grounds.context().isEmpty()) {
      line(indent, "because", String.join("; ", grounds.context()));
    }
    grounds.left().stream().limit(MOST_CANDIDATES).forEach(c -> line(indent, "not", candidate(c)));
    int more = grounds.left().size() - MOST_CANDIDATES;
    if (more > 0) {
      line(indent, "not", more + " others");
    }
  }

  private static String candidate(Candidate c) {
    return c.entity().labelEn()
        + "  "
        + c.entity().type()
        + "  ("
        + c.origin()
        + "): "
        + c.against();
  }

  void missed(Missed missed, String indent) {
    String signs =
        missed.signs().stream().map(Token::form).distinct().collect(Collectors.joining(", "));
    out.append(indent).append("no claim, though of war: ").append(signs).append('\n');
    for (Missed.Word word : missed.words()) {
      line(indent + "  ", "'" + word.token().form() + "'", word(word));
    }
    missed
        .likeliest()
        .ifPresent(
            g ->
                line(
                    indent + "  ",
                    "likeliest",
                    String.format(Locale.ROOT, "%s %.2f", g.type(), g.likely())));
  }

  private static String word(Missed.Word word) {
    String missing = String.join("; ", word.missing());
    return word.entry().isEmpty() ? missing : word.entry() + ": " + missing;
  }

  private void line(String indent, String name, String value) {
    out.append(indent).append("%-12s  %s\n".formatted(name, value));
  }
}
