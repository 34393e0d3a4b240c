package org.wapenfeit.extract;

import java.util.Locale;
import java.util.Set;
import org.wapenfeit.extract.ReactedWords.Pointer;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * A word by which a sentence points back to what was told.
 *
 * @param token where it stands
 * @param pointer what it can point back to
 */
record ReactedWord(Token token, Pointer pointer) {
  private static final Set<String> DEFINITE =
      Set.of("de", "het", "die", "dat", "deze", "dit", "zulke", "dergelijke");

  /** Whether it stands alone after an article: {@code de levering}, not {@code levering van X}. */
  boolean isBare(Sentence s) {
    if (!token.isAny("NOUN")) {
      return true;
    }
    boolean definite =
        s.children(token).stream()
            .anyMatch(c -> DEFINITE.contains(c.form().toLowerCase(Locale.ROOT)));
    boolean detailed =
        s.children(token).stream().anyMatch(c -> c.hasRelation("nmod") || c.hasRelation("acl"));
    return definite && !detailed && !isInContent(s);
  }

  /** Whether it stands in a clause that hangs on the cue's. */
  private boolean isInContent(Sentence s) {
    for (Token t = token; t != null; t = s.head(t)) {
      if (t.deprel().matches("ccomp|advcl|acl:relcl")) {
        return true;
      }
    }
    return false;
  }
}
