package org.wapenfeit.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.wapenfeit.extract.Explanation;
import org.wapenfeit.extract.Missed;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Candidate;
import org.wapenfeit.mention.Mention;

/** Adds to the claims of an article, as JSON, why its words stand for what, and what was missed. */
final class ExplanationJson {
  private final String text;

  ExplanationJson(Explanation explanation) {
    this.text = explanation.understood().analyzed().article().text();
  }

  void add(Explanation explanation, ObjectNode out) {
    ArrayNode entities = out.putArray("entities");
    explanation.understood().mentions().all().forEach(m -> mention(m, entities.addObject()));
    ArrayNode missed = out.putArray("missed");
    explanation.missed().forEach(m -> missed(m, missed.addObject()));
  }

  private void mention(Mention mention, ObjectNode out) {
    out.put("sentence", mention.sentence().index() + 1);
    int start = mention.sentence().token(mention.from()).span().start();
    int end = mention.sentence().token(mention.to()).span().end();
    out.put("words", text.substring(start, end)).put("kind", mention.kind().name());
    entity(mention.entity(), out);
    out.put("linked", mention.entity().linked()).put("rule", mention.why());
    strings(mention.grounds().context(), out.putArray("because"));
    ArrayNode left = out.putArray("left");
    for (Candidate candidate : mention.grounds().left()) {
      ObjectNode other = left.addObject();
      entity(candidate.entity(), other);
      other.put("rule", candidate.origin()).put("against", candidate.against());
    }
  }

  private static void entity(Entity entity, ObjectNode out) {
    out.put("entity", entity.labelEn()).put("type", entity.type().name());
  }

  private void missed(Missed missed, ObjectNode out) {
    out.put("sentence", missed.sentence().index() + 1);
    out.put("text", missed.sentence().span().of(text));
    strings(missed.signs().stream().map(Token::form).toList(), out.putArray("signs"));
    ArrayNode words = out.putArray("words");
    for (Missed.Word word : missed.words()) {
      ObjectNode about = words.addObject().put("word", word.token().form());
      word.type().ifPresent(type -> about.put("type", type.name()));
      if (!word.entry().isEmpty()) {
        about.put("entry", word.entry());
      }
      strings(word.missing(), about.putArray("missing"));
      word.likely().ifPresent(likely -> about.put("likely", round(likely)));
    }
    missed
        .likeliest()
        .ifPresent(
            guess ->
                out.putObject("likeliest")
                    .put("type", guess.type().name())
                    .put("likely", round(guess.likely())));
  }

  private static BigDecimal round(double likely) {
    return BigDecimal.valueOf(likely).setScale(2, RoundingMode.HALF_UP);
  }

  private static void strings(List<String> values, ArrayNode out) {
    values.forEach(out::add);
  }
}
