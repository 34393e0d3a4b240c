package org.wapenfeit.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cues of {@code ontology/certainty.tsv} of one kind, the longest phrase first. */
final class CertaintyCues {
  private record Entry(List<String> words, CertaintyCue cue) {}

  private final List<Entry> entries = new ArrayList<>();

  static CertaintyCues of(Table table, String kind) {
    CertaintyCues cues = new CertaintyCues();
    for (Table.Row row : table.ofKind(kind)) {
      for (String words : row.list("words")) {
        cues.entries.add(new Entry(Arrays.asList(words.split(" ")), CertaintyCue.of(row, words)));
      }
    }
    cues.entries.sort(Comparator.comparingInt((Entry e) -> -e.words.size()));
    return cues;
  }

  /** The longest cue whose first word stands here, in the words as they are written. */
  Optional<CertaintyCue> startingAt(Words words, int at) {
    return entries.stream().filter(e -> words.matches(at, e.words)).map(Entry::cue).findFirst();
  }

  Optional<CertaintyCue> endingAt(Words words, int at) {
    return entries.stream()
        .filter(e -> words.matches(at - e.words.size() + 1, e.words))
        .map(Entry::cue)
        .findFirst();
  }

  /** The longest cue of more than one word that begins here. */
  Optional<CertaintyCue> phraseAt(Words words, int at) {
    return entries.stream()
        .filter(e -> e.words.size() > 1 && words.matches(at, e.words))
        .map(Entry::cue)
        .findFirst();
  }

  /** The cues of this lemma. */
  List<CertaintyCue> ofLemma(String lemma) {
    return entries.stream()
        .filter(e -> e.words.size() == 1 && e.words.get(0).equals(lemma))
        .map(Entry::cue)
        .toList();
  }
}
