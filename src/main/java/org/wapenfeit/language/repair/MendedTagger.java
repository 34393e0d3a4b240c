package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.language.words.LemmaTable;
import org.wapenfeit.language.words.PosTagger;

/** A tagger with what is known about its mistakes put right. Immutable. */
public final class MendedTagger {
  private final PosTagger tagger;
  private final TagRepair repair;
  private final DayWords days = new DayWords();

  public MendedTagger(PosTagger tagger, LemmaTable lemmas) {
    this.tagger = tagger;
    this.repair = new TagRepair(lemmas);
  }

  /** The tags of the words of one sentence, spelt as the models know them. */
  public List<String> tag(List<String> forms) {
    List<String> tags = new ArrayList<>(tagger.tag(days.replace(forms)));
    for (int i = 0; i < tags.size(); i++) {
      if (days.isDay(forms.get(i)) && tags.get(i).equals("ADV")) {
        tags.set(i, days.tag(forms.get(i)));
      }
    }
    return repair.mend(forms, tags);
  }
}
