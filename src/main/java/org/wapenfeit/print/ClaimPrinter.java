package org.wapenfeit.print;

import java.util.List;
import java.util.stream.Collectors;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Bound;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.knowledge.Entity;

/** Writes one claim with every slot that it fills, a slot a line. */
final class ClaimPrinter {
  private final StringBuilder out;
  private final String indent;

  private ClaimPrinter(StringBuilder out, String indent) {
    this.out = out;
    this.indent = indent;
  }

  /**
   * Writes the claim, each line behind {@code indent}.
   *
   * @param text the article's text
   */
  static void print(StringBuilder out, Claim claim, String text, String indent) {
    out.append(indent).append("claim ").append(claim.number()).append("  ").append(claim.type());
    out.append('\n');
    new ClaimPrinter(out, indent + "  ").slots(claim, text);
  }

  private void slots(Claim claim, String text) {
    line("evidence", "\"" + claim.evidence().of(text).replaceAll("\\s+", " ") + "\"");
    for (Role role : Role.values()) {
      list(role.name(), claim.role(role).stream().map(ClaimPrinter::entity).toList());
    }
    line("time", claim.time().map(Edtf::value).orElse(""));
    for (Measure measure : Measure.values()) {
      Quantity quantity = claim.quantities().get(measure);
      line(measure.name(), quantity == null ? "" : quantity(quantity));
    }
    list("source", claim.sources().stream().map(ClaimPrinter::source).toList());
    list("basis", claim.basis().stream().map(Basis::label).toList());
    line("modality", claim.modality().name());
    line("polarity", claim.polarity().name());
    claim.why().forEach(why -> line("because", why));
  }

  private static String entity(Entity entity) {
    return entity.labelEn() + (entity.linked() ? "" : " (not in the gazetteer)");
  }

  private static String quantity(Quantity quantity) {
    String bound = quantity.bound() == Bound.exact ? "" : quantity.bound().label() + " ";
    return (bound + quantity.value().toPlainString() + " " + quantity.unit()).strip();
  }

  private static String source(Attribution attribution) {
    return entity(attribution.source())
        + " "
        + attribution.stance().label()
        + (attribution.independent() ? "" : ", reporting the one before");
  }

  private void list(String slot, List<String> fillers) {
    line(slot, fillers.stream().collect(Collectors.joining("; ")));
  }

  private void line(String slot, String value) {
    if (!value.isEmpty()) {
      out.append(indent).append("%-12s  %s\n".formatted(slot, value));
    }
  }
}
