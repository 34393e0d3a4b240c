package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;

/**
 * What tells whether a draft is a claim once its slots are filled: how sure its fillers are, and
 * whether others say the same.
 */
final class WholeFeatures {
  /** The name of the model that decides it. */
  static final String MODEL = "whole";

  private static final int LEVELS = 10;
  private static final int COARSE = 4;
  private static final int MANY = 3;
  private static final double LOW = 0.6;

  private final List<Draft> drafts;
  private final FirstChoice chosen;

  /**
   * @param drafts the drafts of an article with their slots filled
   * @param chosen how likely their fillers are
   */
  WholeFeatures(List<Draft> drafts, FirstChoice chosen) {
    this.drafts = drafts;
    this.chosen = chosen;
  }

  List<String> of(int index) {
    Draft d = drafts.get(index);
    Set<String> all = new TreeSet<>();
    all.add("always");
    String made = d.likely == 0 ? "led" : d.open ? "open" : "row";
    String level = d.likely == 0 ? "led" + d.settled : level(d.likely);
    all.add("level=" + level);
    all.add("level=" + level + "|" + d.type);
    all.add("level=" + level + "|" + made + "|" + d.anchor.upos());
    all.add("made=" + made + "|" + d.type + "|" + d.settled);
    all.add("block=" + d.sentence.block().kind() + "|" + made);
    all.add("block=" + d.sentence.block().kind() + "|" + level);
    String lemma = ClaimFeatures.lemma(d.anchor);
    all.add("lemma=" + lemma + "|" + d.type);
    all.add("lemma=" + lemma + "|" + made);
    fillers(index, d, made, level, all);
    double own = d.likely == 0 ? LOW : d.likely;
    for (Draft e : drafts) {
      if (e != d) {
        double its = e.likely == 0 ? LOW : e.likely;
        String than = its > own ? "more" : "less";
        beside(d, e, than, made, level, all);
      }
    }
    return new ArrayList<>(all);
  }

  private void fillers(int index, Draft d, String made, String level, Set<String> all) {
    StringBuilder signature = new StringBuilder();
    for (Role role : Role.values()) {
      double best = chosen.best(index, role.name());
      all.add("best-" + role + "=" + Math.round(best * COARSE) + "|" + d.type);
      all.add("best-" + role + "=" + Math.round(best * COARSE) + "|" + made);
      if (d.has(role)) {
        signature.append(role).append('+');
      }
    }
    for (String slot : List.of("time", "source", "count", "killed", "injured", "measure")) {
      double best = chosen.best(index, slot);
      all.add("best-" + slot + "=" + Math.round(best * COARSE) + "|" + d.type);
    }
    d.quantities.keySet().forEach(m -> signature.append(m).append('+'));
    all.add("roles=" + signature + "|" + d.type);
    all.add("roles=" + signature + "|" + level);
    int filled = d.roles.size() + d.quantities.size();
    all.add("filled=" + Math.min(2 * MANY, filled) + "|" + d.type);
    all.add("filled=" + Math.min(2 * MANY, filled) + "|" + level);
    all.add("modality=" + d.modality + "|" + d.type);
    all.add("polarity=" + d.polarity + "|" + d.type);
    all.add("sources=" + Math.min(2, d.sources.size()) + "|" + d.type);
    d.sources.forEach(a -> all.add("stance=" + a.stance() + "|" + made));
    d.sources.forEach(a -> all.add("stance=" + a.stance() + "|" + d.type));
  }

  /** Whether another says the same, more or less of it, here or earlier. */
  private static void beside(
      Draft d, Draft e, String than, String made, String level, Set<String> all) {
    int away = d.sentence.index() - e.sentence.index();
    String where =
        away == 0
            ? d.anchor.index() == e.anchor.index() ? "word" : "sentence"
            : Math.abs(away) == 1 && d.isInBlock(e) ? "next" : away > 0 ? "earlier" : "later";
    if (where.equals("later")) {
      return;
    }
    boolean type = d.type == e.type;
    boolean attack = d.type.isAttack() && e.type.isAttack();
    if (away == 0) {
      all.add(where + "=" + e.type + "|" + d.type + "|" + than);
      all.add(where + "=" + type + attack + than + "|" + level);
    }
    if (type || attack) {
      String same = type + compare(d, e) + numbers(d, e) + says(d, e);
      all.add(where + "-same=" + same + "|" + than);
      all.add(where + "-same=" + same + "|" + d.type);
      all.add(where + "-same=" + same + than + "|" + level);
      all.add(where + "-same=" + same + than + "|" + made + "|" + d.anchor.upos());
    }
  }

  /** Whether the fillers of one are those of the other, some of them, or others. */
  private static String compare(Draft d, Draft e) {
    boolean more = false;
    boolean less = false;
    for (Role role : Role.values()) {
      Set<Entity> mine = d.role(role);
      Set<Entity> its = e.role(role);
      more |= !its.containsAll(mine);
      less |= !mine.containsAll(its);
    }
    return more ? less ? "other" : "more" : less ? "less" : "equal";
  }

  private static String numbers(Draft d, Draft e) {
    boolean mine = false;
    for (Measure m : Measure.values()) {
      boolean has = d.quantities.containsKey(m);
      boolean equal =
          has
              && e.quantities.containsKey(m)
              && e.quantities.get(m).value().compareTo(d.quantities.get(m).value()) == 0;
      mine |= has && !equal;
    }
    return mine ? "new" : d.quantities.isEmpty() ? "none" : "same";
  }

  private static String says(Draft d, Draft e) {
    boolean sources = d.sources.equals(e.sources);
    return (sources ? "" : "source") + (d.modality == e.modality ? "" : "modality");
  }

  private static String level(double likely) {
    return String.valueOf(Math.round(likely * LEVELS));
  }
}
