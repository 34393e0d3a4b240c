package org.wapenfeit.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.wapenfeit.language.words.Spelling;

/**
 * Finds names by their looks and surroundings: a second opinion beside a gazetteer. The model has
 * learnt from labels that another program gave. Safe for use by many threads.
 */
public final class NameFinder {
  private final TokenNameFinderModel model;

  private static final class Holder {
    private static final NameFinder SHARED = Models.open("names.bin", NameFinder::read);
  }

  /** What a name can stand for. */
  public enum Kind {
    PER,
    LOC,
    ORG,
    MISC
  }

  /**
   * A name in a sentence.
   *
   * @param sentence the sentence
   * @param from index of the first token
   * @param to index of the last token
   * @param kind what it stands for
   * @param probability how sure the model is, 0 to 1
   */
  public record Name(Sentence sentence, int from, int to, Kind kind, double probability) {}

  private NameFinder(TokenNameFinderModel model) {
    this.model = model;
  }

  /**
   * The finder over the shipped model, which is read at the first call.
   *
   * @throws java.io.UncheckedIOException when the model is missing or broken
   */
  public static NameFinder load() {
    return Holder.SHARED;
  }

  /**
   * The names of an article, in order. What was found earlier in the same article counts; other
   * articles do not.
   */
  public List<Name> find(AnalyzedArticle article) {
    return find(article.sentences());
  }

  /** The names of the sentences of one text, in order. */
  public List<Name> find(List<Sentence> sentences) {
    NameFinderME annotator = new NameFinderME(model);
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      opennlp.tools.util.Span[] spans = annotator.find(words(sentence));
      double[] probabilities = annotator.probs(spans);
      for (int i = 0; i < spans.length; i++) {
        names.add(name(sentence, spans[i], probabilities[i]));
      }
    }
    return names;
  }

  private static Name name(Sentence sentence, opennlp.tools.util.Span span, double probability) {
    Kind kind = Kind.valueOf(span.getType());
    return new Name(sentence, span.getStart() + 1, span.getEnd(), kind, probability);
  }

  private static String[] words(Sentence sentence) {
    return sentence.tokens().stream().map(t -> Spelling.forModels(t.form())).toArray(String[]::new);
  }

  static NameFinder read(InputStream from) throws IOException {
    return new NameFinder(new TokenNameFinderModel(from));
  }
}
