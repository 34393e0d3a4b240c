package org.wapenfeit.language.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A trained parser. Immutable, safe for use by many threads. */
public final class DependencyParser {
  private static final int BUFFER = 1 << 16;

  private final Actions actions;
  private final WeightTable weights;

  DependencyParser(Actions actions, WeightTable weights) {
    this.actions = actions;
    this.weights = weights;
  }

  /** The tree of a sentence: one root, all words below it. */
  public Arcs parse(ParserInput input) {
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

  /** How many features have a weight. */
  public int features() {
    return weights.size();
  }

  /** Writes the model, compressed; leaves the stream open. */
  public void write(OutputStream to) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(to, BUFFER);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zipped, BUFFER));
    out.writeShort(actions.labels().size());
    for (String label : actions.labels()) {
      out.writeUTF(label);
    }
    weights.write(out);
    out.flush();
    zipped.finish();
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException when the stream breaks off or holds something else
   */
  public static DependencyParser read(InputStream from) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, BUFFER), BUFFER));
    List<String> labels = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    return new DependencyParser(new Actions(labels), WeightTable.read(in));
  }
}
