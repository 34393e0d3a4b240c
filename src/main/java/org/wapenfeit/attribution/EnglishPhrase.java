package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** English for speakers that have no name, word by word from {@code ontology/speakers.tsv}. */
final class EnglishPhrase {
  private static final Map<String, String> WORDS = load();

  private EnglishPhrase() {}

  private static Map<String, String> load() {
    Map<String, String> words = new TreeMap<>();
    Rows.read("/ontology/speakers.tsv", 2, cells -> words.put(cells[0], cells[1]));
    return words;
  }

  /** The phrase in English, without its article; words that are not known stay as they are. */
  static String of(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    List<String> out = new ArrayList<>();
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      String english = word(sentence.token(i));
      if (!english.isEmpty()) {
        out.add(english);
      }
    }
    return String.join(" ", out);
  }

  private static String word(Token token) {
    String form = Clauses.lower(token);
    if (form.equals("de") || form.equals("het") || form.equals("een")) {
      return "";
    }
    String english = WORDS.get(form);
    if (english == null) {
      english = WORDS.get(token.lemma().toLowerCase(Locale.ROOT));
    }
    return english == null ? token.form() : english;
  }
}
