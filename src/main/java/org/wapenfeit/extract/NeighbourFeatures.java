package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.article.Block;
import org.wapenfeit.decision.Thresholds;
import org.wapenfeit.frame.Syntax;

/** What the likely claims around a possible claim tell of it, after all were weighed once. */
final class NeighbourFeatures {
  private static final int LEVELS = 5;
  private static final int MANY = 3;

  private final List<Draft> drafts;
  private final double[] likely;

  /**
   * @param drafts the possible claims of an article
   * @param likely how likely each is, from 0 to 1
   */
  NeighbourFeatures(List<Draft> drafts, double[] likely) {
    this.drafts = drafts;
    this.likely = likely;
  }

  List<String> of(int index) {
    Draft d = drafts.get(index);
    String level = level(likely[index]);
    Set<String> all = new TreeSet<>();
    all.add("level=" + level + "|" + d.type);
    all.add("level=" + level + "|" + d.open + "|" + d.anchor.upos());
    Set<Integer> clause = Syntax.clause(d.sentence, d.anchor);
    double rival = 0;
    double twin = 0;
    int before = 0;
    int here = 0;
    boolean headline = false;
    Draft last = null;
    for (int i = 0; i < drafts.size(); i++) {
      Draft e = drafts.get(i);
      if (i == index) {
        continue;
      }
      int away = d.sentence.index() - e.sentence.index();
      boolean sure = likely[i] >= Thresholds.NEIGHBOUR;
      if (away == 0) {
        boolean word = e.anchor.index() == d.anchor.index();
        boolean near = clause.contains(e.anchor.index());
        rival = word && e.type != d.type ? Math.max(rival, likely[i]) : rival;
        twin = !word && e.type == d.type ? Math.max(twin, likely[i]) : twin;
        if (sure) {
          here++;
          String where = word ? "word" : near ? "clause" : "sentence";
          String side = e.anchor.index() < d.anchor.index() ? "before" : "after";
          all.add(where + "=" + e.type + "|" + d.type);
          all.add(where + "=" + e.type + "|" + d.type + "|" + side + "|" + level);
          all.add(where + "=" + (e.type == d.type) + "|" + level + "|" + d.open);
        }
      } else if (sure) {
        boolean block = e.isInBlock(d);
        if (away == 1 || away == -1) {
          all.add((away == 1 ? "prev=" : "next=") + e.type + "|" + d.type + "|" + block);
        }
        boolean later = last == null || e.sentence.index() >= last.sentence.index();
        last = away > 0 && later ? e : last;
        before += e.type == d.type && away > 0 ? 1 : 0;
        headline |= e.type == d.type && e.sentence.block().kind() == Block.Kind.HEADLINE;
      }
    }
    latest(d, last, level, all);
    all.add("rival=" + level(rival) + "|" + level);
    all.add("rival=" + level(rival) + "|" + level + "|" + d.type);
    all.add("twin=" + level(twin) + "|" + level + "|" + d.open);
    all.add("twin=" + level(twin) + "|" + level + "|" + d.type);
    all.add("here=" + Math.min(MANY, here) + "|" + level);
    all.add("told=" + Math.min(MANY, before) + headline + "|" + level);
    all.add("told=" + Math.min(MANY, before) + headline + "|" + d.type);
    return new ArrayList<>(all);
  }

  /** Whether it is of the type that was told last, as what goes on with it or reacts to it is. */
  private static void latest(Draft d, Draft last, String level, Set<String> all) {
    if (last == null) {
      all.add("latest=-|" + level);
      return;
    }
    boolean near = d.sentence.index() - last.sentence.index() == 1;
    String same = (last.type == d.type) + "" + near + d.isInBlock(last);
    all.add("latest=" + same + "|" + level + "|" + d.open);
    all.add("latest=" + same + "|" + ClaimFeatures.lemma(d.anchor));
    all.add("latest=" + same + "|" + d.type);
  }

  private static String level(double likely) {
    return String.valueOf(Math.round(likely * LEVELS));
  }
}
