package org.wapenfeit.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.wapenfeit.article.Article;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.extract.Explanation;

/** Writes the claims of an article as JSON, in the form in which people write gold claims. */
public final class ClaimJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimJson() {}

  /** An object with the article's file name, what is known about it, and its claims. */
  public static String print(ArticleClaims understood) {
    return object(understood).toPrettyString() + "\n";
  }

  /**
   * The same, with the entities of the article, what speaks for them and which candidates were
   * left, and with the sentences of war that give no claim and what was missing in them.
   */
  public static String print(Explanation explanation) {
    ObjectNode all = object(explanation.understood());
    new ExplanationJson(explanation).add(explanation, all);
    return all.toPrettyString() + "\n";
  }

  private static ObjectNode object(ArticleClaims understood) {
    Article article = understood.analyzed().article();
    ObjectNode all = JSON.createObjectNode().put("article", article.fileName());
    article.metadata().title().ifPresent(t -> all.put("title", t));
    article.metadata().publisher().ifPresent(p -> all.put("publisher", p));
    article.metadata().published().ifPresent(d -> all.put("published", d.value()));
    article.metadata().url().ifPresent(u -> all.put("url", u));
    ArrayNode claims = all.putArray("claims");
    understood.claims().forEach(claim -> claims.add(claim(claim, article.text())));
    return all;
  }

  private static ObjectNode claim(Claim claim, String text) {
    ObjectNode out = JSON.createObjectNode();
    out.put("id", "c%02d".formatted(claim.number()));
    out.put("evidence", claim.evidence().of(text));
    out.put("type", claim.type().name());
    for (Role role : Role.values()) {
      list(out, role.name(), claim.role(role).stream().map(e -> e.labelEn()).toList());
    }
    claim.time().map(Edtf::value).ifPresent(t -> out.put("time", t));
    claim.quantities().forEach((measure, quantity) -> quantity(out, measure.name(), quantity));
    sources(out, claim.sources());
    list(out, "basis", claim.basis().stream().map(Basis::label).toList());
    out.put("modality", claim.modality().name()).put("polarity", claim.polarity().name());
    list(out, "because", claim.why());
    return out;
  }

  private static void quantity(ObjectNode out, String name, Quantity quantity) {
    ObjectNode number = out.putObject(name);
    BigDecimal value = quantity.value().stripTrailingZeros();
    if (value.scale() <= 0) {
      number.put("value", value.toBigInteger());
    } else {
      number.put("value", value);
    }
    number.put("bound", quantity.bound().label());
    if (!quantity.unit().isEmpty()) {
      number.put("unit", quantity.unit());
    }
  }

  private static void sources(ObjectNode out, List<Attribution> sources) {
    if (sources.isEmpty()) {
      return;
    }
    ArrayNode list = out.putArray("sources");
    for (Attribution source : sources) {
      list.addObject().put("who", source.source().labelEn()).put("stance", source.stance().label());
    }
  }

  private static void list(ObjectNode out, String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = out.putArray(name);
      values.forEach(list::add);
    }
  }
}
