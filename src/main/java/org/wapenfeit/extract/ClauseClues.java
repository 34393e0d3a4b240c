package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Token;

/**
 * The small words and verb forms of a clause, which tell whether it goes on with what was told
 * before or turns to something else ({@code daarbij}, {@code elders}, {@code had eerder}).
 */
final class ClauseClues {
  private static final int ENDING = 2;

  private ClauseClues() {}

  static List<String> of(Draft d) {
    Set<String> clues = new TreeSet<>();
    for (int i : Syntax.clause(d.sentence, d.anchor)) {
      Token t = d.sentence.token(i);
      if (t.isAny("AUX")) {
        clues.add(t.form().toLowerCase(Locale.ROOT));
      } else if (t.isAny("ADV", "SCONJ", "PRON")) {
        clues.add(ClaimFeatures.lemma(t));
      } else if (t.isAny("DET", "ADJ") && t.head() == d.anchor.index()) {
        clues.add(ClaimFeatures.lemma(t));
      } else if (t.isAny("VERB") && t.xpos().contains("Fin")) {
        String form = t.form();
        clues.add("-" + form.substring(Math.max(0, form.length() - ENDING)));
      }
    }
    clues.add("first:" + ClaimFeatures.lemma(d.sentence.token(1)));
    return new ArrayList<>(clues);
  }
}
