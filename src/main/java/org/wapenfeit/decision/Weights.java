package org.wapenfeit.decision;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A model for each decision: the weights of its features, and what they say together. Immutable.
 */
public final class Weights implements Decider {
  private static final String FILE = "weights.tsv.gz";
  private static final double RULE_ALONE = 0.99;

  /** In the place of a feature: the line that tells the outputs and biases of the hidden units. */
  private static final String UNITS = "(units)";

  private static final int LONGEST = 4;

  private final Map<String, Model> byModel = new TreeMap<>();

  /**
   * @param byModel what was learnt, by the name of the model
   */
  public Weights(Map<String, LearntModel> byModel) {
    byModel.forEach((name, learnt) -> this.byModel.put(name, Model.of(learnt)));
  }

  private Weights() {}

  @Override
  public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
    return options.stream().mapToDouble(this::probability).toArray();
  }

  /** How likely an option is; where nothing was learnt for its model, the rules decide. */
  private double probability(Option option) {
    Model model = byModel.get(option.model());
    if (model == null) {
      return option.byRule() ? RULE_ALONE : 0;
    }
    return 1 / (1 + Math.exp(-model.logOdds(option.features())));
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
        read.put(line);
      }
    }
    return read;
  }

  private void put(String line) throws IOException {
    String[] cells = line.split("\t", -1);
    try {
      Model model = byModel.computeIfAbsent(cells[0], name -> new Model());
      if (cells.length == LONGEST && cells[1].equals(UNITS)) {
        model.setUnits(floats(cells[2]), floats(cells[LONGEST - 1]));
      } else if (cells.length == LONGEST) {
        byte[] vector = Base64.getDecoder().decode(cells[LONGEST - 1]);
        model.put(cells[1], Float.parseFloat(cells[2]), vector);
      } else if (cells.length == LONGEST - 1) {
        model.put(cells[1], Float.parseFloat(cells[2]), null);
      } else {
        throw new IllegalArgumentException("not three or four cells");
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a line without model, feature and weight: " + line, e);
    }
  }

  private static float[] floats(String list) {
    String[] cells = list.split(",");
    float[] numbers = new float[cells.length];
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = Float.parseFloat(cells[i]);
    }
    return numbers;
  }

  /**
   * Writes a line for each feature, sorted, so that the same weights give the same bytes: model,
   * feature, weight, and what it tells the hidden units as Base64 where it tells them something.
   *
   * @param byModel what was learnt, by the name of the model
   */
  public static void write(Map<String, LearntModel> byModel, OutputStream to) throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8))) {
      for (Map.Entry<String, LearntModel> model : new TreeMap<>(byModel).entrySet()) {
        write(model.getKey(), model.getValue(), writer);
      }
    }
  }

  private static void write(String name, LearntModel model, Writer writer) throws IOException {
    HiddenUnits hidden = model.hidden();
    if (hidden.size() > 0) {
      String units = list(hidden.output()) + "\t" + list(hidden.bias());
      writer.write(name + "\t" + UNITS + "\t" + units + "\n");
    }
    TreeSet<String> features = new TreeSet<>(model.weights().keySet());
    features.addAll(hidden.vectors().keySet());
    for (String feature : features) {
      double weight = model.weights().getOrDefault(feature, 0.0);
      byte[] vector = hidden.vectors().get(feature);
      String told =
          vector == null ? "" : "\t" + Base64.getEncoder().withoutPadding().encodeToString(vector);
      writer.write(name + "\t" + feature + "\t" + weight + told + "\n");
    }
  }

  private static String list(float[] numbers) {
    StringJoiner list = new StringJoiner(",");
    for (float number : numbers) {
      list.add(String.valueOf(number));
    }
    return list.toString();
  }
}
