package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.parse.DependencyParser;
import org.wapenfeit.language.parse.ParserInput;
import org.wapenfeit.language.words.DictionaryLemmas;

/** A parser with what is known about its mistakes put right. Immutable. */
public final class MendedParser {
  private final DependencyParser parser;
  private final DictionaryLemmas dictionary = new DictionaryLemmas();
  private final DayWords days = new DayWords();
  private final StandIns standIns = new StandIns();
  private final TreeRepair repair = new TreeRepair();
  private final ControlVerbs control = new ControlVerbs();

  public MendedParser(DependencyParser parser) {
    this.parser = parser;
  }

  /**
   * The tree of a sentence.
   *
   * @param forms the words, spelt as the models know them
   * @param tags their composite tags
   */
  public Arcs parse(List<String> forms, List<String> tags) {
    List<String> plain = days.replace(forms);
    List<String> plainTags = new ArrayList<>(tags);
    for (int i = 0; i < plain.size(); i++) {
      if (!plain.get(i).equals(forms.get(i))) {
        plainTags.set(i, "ADV");
      }
    }
    StandIns.Shortened sentence = standIns.shorten(plain, plainTags);
    Arcs tree =
        sentence.expand(
            Semicolons.parse(
                sentence.forms(), sentence.tags(), (f, t) -> parser.parse(input(f, t))));
    return control.mend(forms, tags, repair.mend(forms, tags, relabelDays(tree, forms, tags)));
  }

  /** Treebanks have days that are nouns or names as obl. */
  private Arcs relabelDays(Arcs tree, List<String> forms, List<String> tags) {
    List<String> labels = new ArrayList<>(tree.labels());
    for (int i = 0; i < labels.size(); i++) {
      boolean day = labels.get(i).equals("advmod") && days.isDay(forms.get(i));
      if (day && !tags.get(i).equals("ADV")) {
        labels.set(i, "obl");
      }
    }
    return new Arcs(tree.heads(), labels);
  }

  private ParserInput input(List<String> forms, List<String> tags) {
    List<String> lemmas = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      lemmas.add(dictionary.find(forms.get(i), tags.get(i)).orElse(forms.get(i)));
    }
    return new ParserInput(forms, tags, lemmas);
  }
}
