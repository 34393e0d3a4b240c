package org.wapenfeit.language.train;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wapenfeit.language.train.GoldSentence.Word;
import org.wapenfeit.language.words.LemmaTable;
import org.wapenfeit.language.words.Lemmatizer;

/**
 * Learns what treebanks add to the dictionary about lemmas.
 *
 * <p>Exceptions are learnt for words of closed classes only: older treebanks cut nouns and verbs
 * down to their last part ({@code aangevallen}: vallen). Comparatives keep a lemma of their own
 * ({@code meer}, not veel). Verbs whose particle stands apart, which treebanks join to the lemma,
 * are not counted.
 */
final class LemmaLearner {
  private static final Set<String> CLOSED =
      Set.of("ADP", "ADV", "AUX", "CCONJ", "DET", "PRON", "SCONJ");
  private static final int OFTEN = 2;

  private final Map<String, Map<String, Integer>> lemmasOf = new TreeMap<>();
  private final Map<String, Word> example = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  LemmaLearner(List<GoldSentence> sentences) {
    sentences.forEach(this::learn);
    counts.values().removeIf(count -> count < OFTEN);
  }

  private void learn(GoldSentence sentence) {
    Set<Integer> parted = new HashSet<>();
    for (Word word : sentence.words()) {
      if (word.relation().equals("compound:prt")) {
        parted.add(word.head());
      }
    }
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      if (!parted.contains(i + 1)) {
        String key = LemmaTable.key(word.form(), word.xpos());
        lemmasOf.computeIfAbsent(key, k -> new TreeMap<>()).merge(word.lemma(), 1, Integer::sum);
        example.putIfAbsent(key, word);
        counts.merge(LemmaTable.key(word.lemma(), word.xpos()), 1, Integer::sum);
      }
    }
  }

  LemmaTable table() {
    Lemmatizer plain = new Lemmatizer(new LemmaTable(Map.of(), counts));
    Map<String, String> exceptions = new TreeMap<>();
    lemmasOf.forEach(
        (key, lemmas) -> {
          Map.Entry<String, Integer> best =
              lemmas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
          Word word = example.get(key);
          boolean differs = !plain.lemma(word.form(), word.xpos()).equals(best.getKey());
          if (differs && best.getValue() >= OFTEN && isException(word, best.getKey())) {
            exceptions.put(key, best.getKey());
          }
        });
    return new LemmaTable(exceptions, counts);
  }

  private static boolean isException(Word word, String lemma) {
    boolean abbreviation = word.form().endsWith(".");
    boolean sameStart =
        word.upos().equals("AUX")
            || word.form().startsWith("'")
            || Character.toLowerCase(word.form().charAt(0)) == lemma.charAt(0);
    return CLOSED.contains(word.upos()) && !abbreviation && sameStart;
  }
}
