package org.wapenfeit.language.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.wapenfeit.language.words.Spelling;

/** Learns names from sentences with a word and a label ({@code B-LOC}) on each line. */
final class NameLearner {
  private static final int ROUNDS = 30;
  private static final int CUTOFF = 2;

  private NameLearner() {}

  /**
   * Trains on a file.
   *
   * @throws IOException when it is missing or a line is not a word and a label
   */
  static TokenNameFinderModel train(Path file) throws IOException {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    settings.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    settings.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    settings.put("PrintMessages", false);
    try (ObjectStream<NameSample> samples = ObjectStreamUtils.createObjectStream(read(file))) {
      return NameFinderME.train("nl", null, samples, settings, new TokenNameFinderFactory());
    }
  }

  static List<NameSample> read(Path file) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = Treebank.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          finish(rows, samples);
        } else {
          rows.add(row(file, line));
        }
      }
    }
    finish(rows, samples);
    return samples;
  }

  private static String[] row(Path file, String line) throws IOException {
    int blank = line.lastIndexOf(' ');
    if (blank < 1) {
      throw new IOException(file + ": not a word and a label: " + line);
    }
    return new String[] {Spelling.forModels(line.substring(0, blank)), line.substring(blank + 1)};
  }

  private static void finish(List<String[]> rows, List<NameSample> into) {
    if (!rows.isEmpty()) {
      String[] words = rows.stream().map(r -> r[0]).toArray(String[]::new);
      into.add(new NameSample(words, spans(rows), into.size() % 10 == 0));
      rows.clear();
    }
  }

  private static Span[] spans(List<String[]> rows) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i)[1].startsWith("B-")) {
        int end = i + 1;
        while (end < rows.size() && rows.get(end)[1].startsWith("I-")) {
          end++;
        }
        spans.add(new Span(i, end, rows.get(i)[1].substring(2)));
      }
    }
    return spans.toArray(new Span[0]);
  }
}
