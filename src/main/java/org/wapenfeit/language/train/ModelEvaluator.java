package org.wapenfeit.language.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wapenfeit.language.DutchAnalyzer;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.language.train.GoldSentence.Word;
import org.wapenfeit.language.words.Spelling;

/** Measures an analyzer, repairs included, on treebanks that it was not trained on. */
public final class ModelEvaluator {
  private final DutchAnalyzer analyzer;

  public ModelEvaluator(DutchAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * Measures on one treebank.
   *
   * @param data folder with {@code NAME.conllu.xz}
   * @param name name of the treebank ({@code lassytest})
   * @param every of how many sentences one is measured, 1 for all
   * @throws IOException when the file is missing or no CoNLL-U
   */
  public Scores evaluate(Path data, String name, int every) throws IOException {
    List<GoldSentence> all = Treebank.read(data, List.of(name));
    Count count = new Count();
    for (int i = 0; i < all.size(); i += every) {
      GoldSentence gold = all.get(i);
      count.add(gold, analyzer.analyzeWords(gold.forms()));
    }
    return count.scores();
  }

  private static final class Count {
    private int sentences;
    private int tokens;
    private int upos;
    private int xpos;
    private int lemma;
    private int heads;
    private int arcs;

    /** For each relation: right, found, there. */
    private final Map<String, int[]> relations = new TreeMap<>();

    void add(GoldSentence gold, Sentence found) {
      sentences++;
      for (Token token : found.tokens()) {
        Word word = gold.words().get(token.index() - 1);
        tokens++;
        upos += token.upos().equals(word.upos()) ? 1 : 0;
        xpos += token.xpos().equals(word.xpos()) ? 1 : 0;
        lemma += sameLemma(Spelling.forModels(word.lemma()), joined(found, token)) ? 1 : 0;
        boolean head = token.head() == word.head();
        boolean arc = head && token.deprel().equals(word.relation());
        heads += head ? 1 : 0;
        arcs += arc ? 1 : 0;
        relation(token.deprel())[1]++;
        relation(word.relation())[2]++;
        relation(token.deprel())[0] += arc ? 1 : 0;
      }
    }

    private int[] relation(String name) {
      return relations.computeIfAbsent(name, key -> new int[3]);
    }

    private static boolean sameLemma(String gold, String found) {
      return gold.replace("_", "").toLowerCase(Locale.ROOT).equals(found);
    }

    private static String joined(Sentence sentence, Token token) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      for (Token particle : sentence.children(token, "compound:prt")) {
        String form = particle.form().toLowerCase(Locale.ROOT);
        lemma = token.isAny("VERB") && !lemma.startsWith(form) ? form + lemma : lemma;
      }
      return lemma;
    }

    Scores scores() {
      double all = Math.max(1, tokens);
      Map<String, Double> f1 = new TreeMap<>();
      relations.forEach((name, n) -> f1.put(name, 2.0 * n[0] / (n[1] + n[2])));
      return new Scores(
          sentences, tokens, upos / all, xpos / all, lemma / all, heads / all, arcs / all, f1);
    }
  }
}
