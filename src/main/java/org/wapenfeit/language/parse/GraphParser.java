package org.wapenfeit.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Networks that tell how well each word fits each other as its head, after Dozat and Manning
 * (2017), with layers that look at neighbours in place of a recurrent network. Their votes are
 * added up. Immutable, safe for use by many threads.
 */
final class GraphParser {
  /**
   * What a hint adds to log odds; on sentences of the test sets it matters little between 1 and 2.
   */
  private static final float ARC_HINT = 1.5f;

  private static final float RELATION_HINT = 1;

  private final Vocabulary vocabulary;
  private final List<String> relations;
  private final List<Parameters> networks;

  GraphParser(Vocabulary vocabulary, List<String> relations, List<Parameters> networks) {
    this.vocabulary = vocabulary;
    this.relations = List.copyOf(relations);
    this.networks = List.copyOf(networks);
  }

  /**
   * The tree of a sentence: one root, all words below it.
   *
   * @param hint a tree whose arcs and relations count as likelier
   */
  Arcs parse(ParserInput input, Arcs hint) {
    if (input.size() == 0) {
      return new Arcs(List.of(), List.of());
    }
    int[][] clues = vocabulary.numbers(input);
    List<Reading> readings =
        networks.stream().map(n -> new Reading(n, clues, Dropout.NONE)).toList();
    int[] heads = SpanningTree.heads(scores(readings, hint));
    List<String> labels = new ArrayList<>();
    for (int word = 0; word < heads.length; word++) {
      String hinted = hint.label(word + 1);
      labels.add(heads[word] == 0 ? "root" : relation(readings, word, heads[word], hinted));
    }
    return new Arcs(Arrays.stream(heads).boxed().toList(), labels);
  }

  /** The mean log odds of the networks, raised where the hint has the arc. */
  private static float[][] scores(List<Reading> readings, Arcs hint) {
    int size = hint.size();
    float[][] sums = Rows.zeros(size, size + 1);
    for (int word = 0; word < size; word++) {
      for (Reading reading : readings) {
        Rows.add(sums[word], 1f / readings.size(), reading.scores[word]);
      }
      sums[word][hint.head(word + 1)] += ARC_HINT;
    }
    return sums;
  }

  private String relation(List<Reading> readings, int word, int head, String hint) {
    float[] fits = new float[relations.size()];
    for (Reading reading : readings) {
      float[] found = reading.relations(word, head, reading.turnedBelow(word));
      Rows.add(fits, 1f / readings.size(), found);
    }
    int best = -1;
    for (int relation = 0; relation < fits.length; relation++) {
      String name = relations.get(relation);
      fits[relation] += name.equals(hint) ? RELATION_HINT : 0;
      if (!name.equals("root") && (best < 0 || fits[relation] > fits[best])) {
        best = relation;
      }
    }
    return relations.get(best);
  }

  void write(DataOutputStream out) throws IOException {
    vocabulary.write(out);
    out.writeShort(relations.size());
    for (String relation : relations) {
      out.writeUTF(relation);
    }
    out.writeByte(networks.size());
    for (Parameters network : networks) {
      network.write(out);
    }
  }

  static GraphParser read(DataInputStream in) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(in);
    List<String> relations = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      relations.add(in.readUTF());
    }
    List<Parameters> networks = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      Parameters network = parameters(vocabulary, relations);
      network.read(in);
      networks.add(network);
    }
    return new GraphParser(vocabulary, relations, networks);
  }

  /** Parameters of the sizes that these need, all zero. */
  static Parameters parameters(Vocabulary vocabulary, List<String> relations) {
    int[] sizes = Arrays.stream(Clue.values()).mapToInt(vocabulary::size).toArray();
    return new Parameters(sizes, relations.size());
  }
}
