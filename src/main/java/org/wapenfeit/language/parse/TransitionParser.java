package org.wapenfeit.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A parser that reads a sentence word by word and decides at each step, by an averaged perceptron.
 * Immutable, safe for use by many threads.
 */
final class TransitionParser {
  private final Actions actions;
  private final WeightTable weights;

  TransitionParser(Actions actions, WeightTable weights) {
    this.actions = actions;
    this.weights = weights;
  }

  /** The tree of a sentence: one root, all words below it. */
  Arcs parse(ParserInput input) {
    Configuration at = new Configuration(input.size());
    Features features = new Features();
    float[] scores = new float[actions.count()];
    while (!at.isDone()) {
      features.extract(input, at);
      weights.score(features, scores);
      actions.apply(actions.best(scores, at), at);
    }
    return Projectivity.restore(tree(at));
  }

  private Arcs tree(Configuration done) {
    List<Integer> heads = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int word = 1; word <= done.size; word++) {
      boolean root = done.head[word] == done.size + 1;
      String label = actions.label(done.label[word]);
      heads.add(root ? 0 : done.head[word]);
      labels.add(root ? "root" : label.equals("root") ? "parataxis" : label);
    }
    return new Arcs(heads, labels);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(actions.labels().size());
    for (String label : actions.labels()) {
      out.writeUTF(label);
    }
    weights.write(out);
  }

  static TransitionParser read(DataInputStream in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    return new TransitionParser(new Actions(labels), WeightTable.read(in));
  }
}
