package org.wapenfeit.decision;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A logistic model for each decision: the weights of its features. Immutable. */
public final class Weights implements Decider {
  private static final String FILE = "weights.tsv.gz";
  private static final double RULE_ALONE = 0.99;

  private final Map<String, FeatureTable> byModel = new TreeMap<>();

  /**
   * @param byModel name of the model to feature to weight
   */
  public Weights(Map<String, Map<String, Double>> byModel) {
    byModel.forEach((model, weights) -> this.byModel.put(model, FeatureTable.of(weights)));
  }

  private Weights() {}

  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    return options.stream().mapToDouble(this::probability).toArray();
  }

  /** How likely an option is; where nothing was learnt for its model, the rules decide. */
  private double probability(Option option) {
    FeatureTable weights = byModel.get(option.model());
    if (weights == null) {
      return option.byRule() ? RULE_ALONE : 0;
    }
    double sum = 0;
    for (String feature : option.features()) {
      sum += weights.get(feature);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * The weights that the program ships with.
   *
   * @throws UncheckedIOException when they are missing or broken
   */
  public static Weights standard() {
    return Standard.WEIGHTS;
  }

  private static final class Standard {
    private static final Weights WEIGHTS = read();

    private static Weights read() {
      try (InputStream from = Weights.class.getResourceAsStream(FILE)) {
        if (from == null) {
          throw new IOException("missing from the class path; learn them again");
        }
        return Weights.read(from);
      } catch (IOException e) {
        throw new UncheckedIOException("org/wapenfeit/decision/" + FILE, e);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(InputStream from) throws IOException {
    Weights read = new Weights();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(from), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
          throw new IOException("a line without slot, feature and weight: " + line);
        }
        read.byModel
            .computeIfAbsent(cells[0], model -> new FeatureTable())
            .put(cells[1], Float.parseFloat(cells[2]));
      }
    }
    return read;
  }

  /**
   * Writes a line for each weight, sorted, so that the same weights give the same bytes.
   *
   * @param byModel name of the model to feature to weight
   */
  public static void write(Map<String, Map<String, Double>> byModel, OutputStream to)
      throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8))) {
      for (Map.Entry<String, Map<String, Double>> model : new TreeMap<>(byModel).entrySet()) {
        for (Map.Entry<String, Double> weight : new TreeMap<>(model.getValue()).entrySet()) {
          writer.write(model.getKey() + "\t" + weight.getKey() + "\t" + weight.getValue() + "\n");
        }
      }
    }
  }
}
