package org.wapenfeit.language;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.parse.DependencyParser;
import org.wapenfeit.language.parse.ParserInput;
import org.wapenfeit.language.repair.TagRepair;
import org.wapenfeit.language.repair.TreeRepair;
import org.wapenfeit.language.words.DictionaryLemmas;
import org.wapenfeit.language.words.Lemmatizer;
import org.wapenfeit.language.words.PosTagger;
import org.wapenfeit.language.words.Spelling;
import org.wapenfeit.text.Span;

/** Tags, lemmas and tree of one sentence. Immutable, safe for use by many threads. */
final class SentenceAnalyzer {
  private final PosTagger tagger;
  private final DependencyParser parser;
  private final DictionaryLemmas dictionary = new DictionaryLemmas();
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final TagRepair tagRepair = new TagRepair();
  private final TreeRepair treeRepair = new TreeRepair();

  SentenceAnalyzer(PosTagger tagger, DependencyParser parser) {
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * The words of a sentence with all that is known of them.
   *
   * @param forms the words in NFC
   * @param spans where they stand in the article's text
   */
  List<Token> analyze(List<String> forms, List<Span> spans) {
    List<String> plain = forms.stream().map(Spelling::forModels).toList();
    List<String> tags = tagRepair.mend(plain, tagger.tag(plain));
    Arcs tree = treeRepair.mend(plain, tags, parser.parse(input(plain, tags)));
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String tag = tags.get(i);
      String pos = tag.contains("|") ? tag.substring(0, tag.indexOf('|')) : tag;
      String lemma = lemmatizer.lemma(plain.get(i), tag);
      tokens.add(
          new Token(
              i + 1,
              spans.get(i),
              forms.get(i),
              lemma,
              pos,
              tag,
              tree.head(i + 1),
              tree.label(i + 1)));
    }
    return tokens;
  }

  private ParserInput input(List<String> forms, List<String> tags) {
    List<String> lemmas = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      lemmas.add(dictionary.find(forms.get(i), tags.get(i)).orElse(forms.get(i)));
    }
    return new ParserInput(forms, tags, lemmas);
  }
}
