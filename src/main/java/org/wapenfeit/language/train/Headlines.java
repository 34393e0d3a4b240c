package org.wapenfeit.language.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wapenfeit.language.train.GoldSentence.Word;

/**
 * Makes sentences in the style of headlines out of sentences of a treebank, which has few of its
 * own: articles, the auxiliary of a participle and the full stop are left out ({@code Vijf burgers
 * gedood bij aanval op stad}).
 */
final class Headlines {
  private static final int LONGEST = 22;
  private static final int SHORTEST = 4;

  private final int every;

  /**
   * @param every of how many sentences one is used, 1 or more; 0 for none
   */
  Headlines(int every) {
    this.every = every;
  }

  /** The sentences, with a headline after each that one is made of. */
  List<GoldSentence> addTo(List<GoldSentence> sentences) {
    List<GoldSentence> all = new ArrayList<>();
    int fit = 0;
    for (GoldSentence sentence : sentences) {
      all.add(sentence);
      int size = sentence.words().size();
      if (every > 0 && size <= LONGEST && size >= SHORTEST && fit++ % every == 0) {
        GoldSentence headline = shorten(sentence);
        if (headline.words().size() >= SHORTEST - 1) {
          all.add(headline);
        }
      }
    }
    return all;
  }

  private static GoldSentence shorten(GoldSentence sentence) {
    List<Word> words = sentence.words();
    int[] places = new int[words.size() + 1];
    int kept = 0;
    for (int i = 1; i < places.length; i++) {
      places[i] = isLeftOut(words, i) ? 0 : ++kept;
    }
    return new GoldSentence(
        IntStream.range(1, places.length)
            .filter(i -> places[i] > 0)
            .mapToObj(i -> withHead(words.get(i - 1), places[words.get(i - 1).head()]))
            .toList());
  }

  private static boolean isLeftOut(List<Word> words, int place) {
    Word word = words.get(place - 1);
    boolean leaf = words.stream().noneMatch(w -> w.head() == place);
    if (!leaf || word.head() == 0) {
      return false;
    }
    boolean stop = place == words.size() && word.form().equals(".");
    boolean article = word.xpos().equals("DET|Art") && word.relation().equals("det");
    return stop || article || isAuxiliaryOfParticiple(words, place);
  }

  private static boolean isAuxiliaryOfParticiple(List<Word> words, int place) {
    Word word = words.get(place - 1);
    boolean auxiliary = word.relation().startsWith("aux") && word.xpos().startsWith("AUX|Fin");
    return auxiliary
        && word.head() > place
        && word.head() > 2
        && words.get(word.head() - 1).xpos().equals("VERB|Part");
  }

  private static Word withHead(Word word, int head) {
    return new Word(
        word.form(), word.lemma(), word.upos(), word.xpos(), head, word.relation(), true);
  }
}
