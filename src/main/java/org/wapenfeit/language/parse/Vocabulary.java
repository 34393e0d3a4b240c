package org.wapenfeit.language.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of each clue that are told apart, numbered from 1; 0 stands for all others. */
final class Vocabulary {
  private final Map<Clue, List<String>> values = new EnumMap<>(Clue.class);
  private final Map<Clue, Map<String, Integer>> numbers = new EnumMap<>(Clue.class);

  private Vocabulary(Map<Clue, List<String>> values) {
    values.forEach(
        (clue, list) -> {
          this.values.put(clue, List.copyOf(list));
          Map<String, Integer> places = new HashMap<>();
          list.forEach(value -> places.put(value, places.size() + 1));
          numbers.put(clue, places);
        });
  }

  /** The values that come often enough in some sentences. */
  static Vocabulary of(Collection<ParserInput> sentences) {
    Map<Clue, List<String>> values = new EnumMap<>(Clue.class);
    for (Clue clue : Clue.values()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (ParserInput sentence : sentences) {
        for (int word = 1; word <= sentence.size(); word++) {
          counts.merge(sentence.clue(clue, word), 1, Integer::sum);
        }
      }
      counts.values().removeIf(count -> count < clue.cutoff);
      values.put(clue, new ArrayList<>(counts.keySet()));
    }
    return new Vocabulary(values);
  }

  /** How many numbers a clue has, that for all others included. */
  int size(Clue clue) {
    return values.get(clue).size() + 1;
  }

  /** The numbers of a sentence's words, by clue and word, both counted from 0. */
  int[][] numbers(ParserInput sentence) {
    int[][] found = new int[Clue.values().length][sentence.size()];
    for (Clue clue : Clue.values()) {
      for (int word = 1; word <= sentence.size(); word++) {
        found[clue.ordinal()][word - 1] =
            numbers.get(clue).getOrDefault(sentence.clue(clue, word), 0);
      }
    }
    return found;
  }

  void write(DataOutput out) throws IOException {
    for (Clue clue : Clue.values()) {
      out.writeInt(values.get(clue).size());
      for (String value : values.get(clue)) {
        out.writeUTF(value);
      }
    }
  }

  static Vocabulary read(DataInput in) throws IOException {
    Map<Clue, List<String>> values = new EnumMap<>(Clue.class);
    for (Clue clue : Clue.values()) {
      List<String> list = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        list.add(in.readUTF());
      }
      values.put(clue, list);
    }
    return new Vocabulary(values);
  }
}
