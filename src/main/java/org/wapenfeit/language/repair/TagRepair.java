package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.language.words.DutchDictionary;

/**
 * Mends tags that leave a clause without its finite verb: headlines ({@code Iran gebruikt nieuwe
 * drones}) are rare in treebanks, where {@code gebruikt} is mostly a participle.
 *
 * <p>A participle whose form can also be finite becomes finite when its part of the sentence has no
 * finite verb, something stands before and after it, and nothing marks the passive.
 */
public final class TagRepair {
  private static final Set<String> BREAKS =
      Set.of(
          ",", ";", ":", "\"", "'", "(", ")", "en", "maar", "of", "omdat", "dat", "die", "terwijl");
  private static final Set<String> PASSIVE = Set.of("door", "te", "voor", "bij");

  private final DutchDictionary dictionary = DutchDictionary.shared();

  /**
   * The tags with such verbs mended.
   *
   * @param forms the words
   * @param tags their composite tags
   */
  public List<String> mend(List<String> forms, List<String> tags) {
    List<String> mended = new ArrayList<>(tags);
    int start = 0;
    for (int i = 0; i <= forms.size(); i++) {
      if (i == forms.size() || BREAKS.contains(forms.get(i).toLowerCase(Locale.ROOT))) {
        mendPart(forms, mended, start, i);
        start = i + 1;
      }
    }
    return mended;
  }

  private void mendPart(List<String> forms, List<String> tags, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tags.get(i).contains("|Fin")) {
        return;
      }
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (tags.get(i).equals("VERB|Part")
          && canBeFinite(forms.get(i))
          && subjectBefore(tags, start, i)
          && !PASSIVE.contains(forms.get(i + 1))) {
        tags.set(i, "VERB|Fin|Sing");
        return;
      }
    }
  }

  private boolean canBeFinite(String form) {
    return dictionary.lookup(form).stream().anyMatch(e -> e.tag().startsWith("WKW:TGW:3EP"));
  }

  /** Whether a name or noun that begins this part stands just before. */
  private static boolean subjectBefore(List<String> tags, int start, int i) {
    String before = tags.get(i - 1);
    boolean nominal = before.startsWith("PROPN") || before.startsWith("NOUN|Sing");
    for (int k = start; k < i; k++) {
      nominal &= !tags.get(k).startsWith("ADP") || k > start;
    }
    return nominal;
  }
}
