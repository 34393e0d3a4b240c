package org.wapenfeit.print;

import java.util.Optional;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.extract.Explanation;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.mention.Mention;

/** Writes what was understood of an article, sentence by sentence. */
public final class ArticlePrinter {
  private final ArticleClaims understood;
  private final Optional<Explanation> explanation;
  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final ExplanationPrinter why = new ExplanationPrinter(out);

  private ArticlePrinter(ArticleClaims understood, Optional<Explanation> explanation) {
    this.understood = understood;
    this.explanation = explanation;
    this.text = understood.analyzed().article().text();
  }

  /** The article's metadata, and each sentence with its tree, entities and claims. */
  public static String print(ArticleClaims understood) {
    return new ArticlePrinter(understood, Optional.empty()).all();
  }

  /**
   * The same, with what speaks for each entity and which candidates were left, and with what was
   * missing in sentences that give no claim.
   */
  public static String print(Explanation explanation) {
    return new ArticlePrinter(explanation.understood(), Optional.of(explanation)).all();
  }

  private String all() {
    head(understood.analyzed().article());
    understood.analyzed().sentences().forEach(this::sentence);
    return out.toString();
  }

  private void head(Article article) {
    Metadata about = article.metadata();
    out.append(article.fileName()).append('\n');
    about.title().ifPresent(t -> out.append("  title      ").append(t).append('\n'));
    out.append("  publisher  ").append(about.publisher().orElse("unknown")).append('\n');
    out.append("  published  ").append(about.published().map(Edtf::value).orElse("unknown"));
    out.append('\n');
    about.url().ifPresent(u -> out.append("  url        ").append(u).append('\n'));
    out.append("  claims     ").append(understood.claims().size()).append('\n');
  }

  private void sentence(Sentence sentence) {
    out.append("\n%d  %s\n".formatted(sentence.index() + 1, sentence.block().kind()));
    out.append("  ").append(oneLine(sentence.span().of(text))).append('\n');
    TreePrinter.print(out, sentence, "    ");
    for (Mention mention : understood.mentions().in(sentence)) {
      mention(sentence, mention);
    }
    for (Claim claim : understood.claims()) {
      if (sentence.span().contains(claim.evidence().start())) {
        ClaimPrinter.print(out, claim, text, "  ");
      }
    }
    explanation.stream()
        .flatMap(e -> e.missed().stream())
        .filter(missed -> missed.sentence() == sentence)
        .forEach(missed -> why.missed(missed, "  "));
  }

  private void mention(Sentence sentence, Mention mention) {
    int start = sentence.token(mention.from()).span().start();
    int end = sentence.token(mention.to()).span().end();
    out.append(
        "  entity  \"%s\"  %s: %s  %s  (%s)\n"
            .formatted(
                oneLine(text.substring(start, end)),
                mention.kind(),
                mention.entity().labelEn(),
                mention.entity().type(),
                mention.why()));
    if (explanation.isPresent()) {
      why.grounds(mention.grounds(), "    ");
    }
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
