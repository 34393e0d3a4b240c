package org.wapenfeit.language;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.language.parse.Arcs;
import org.wapenfeit.language.repair.MendedParser;
import org.wapenfeit.language.repair.MendedTagger;
import org.wapenfeit.language.words.Lemmatizer;
import org.wapenfeit.language.words.Spelling;
import org.wapenfeit.language.words.Tags;
import org.wapenfeit.text.Span;

/** Tags, lemmas and tree of one sentence. Immutable, safe for use by many threads. */
final class SentenceAnalyzer {
  private final MendedTagger tagger;
  private final MendedParser parser;
  private final Lemmatizer lemmatizer;

  SentenceAnalyzer(Models models) {
    tagger = new MendedTagger(models.tagger(), models.lemmas());
    parser = new MendedParser(models.parser());
    lemmatizer = new Lemmatizer(models.lemmas());
  }

  /**
   * The words of a sentence with all that is known of them.
   *
   * @param forms the words in NFC
   * @param spans where they stand in the article's text
   */
  List<Token> analyze(List<String> forms, List<Span> spans) {
    List<String> plain = forms.stream().map(Spelling::forModels).toList();
    List<String> tags = tagger.tag(plain);
    Arcs tree = parser.parse(plain, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String tag = tags.get(i);
      String lemma = lemmatizer.lemma(plain.get(i), tag);
      tokens.add(
          new Token(
              i + 1,
              spans.get(i),
              forms.get(i),
              lemma,
              Tags.partOfSpeech(tag),
              tag,
              tree.head(i + 1),
              tree.label(i + 1)));
    }
    return tokens;
  }
}
