package org.wapenfeit.language.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Gives words their composite tags ({@code VERB|Fin|Sing}). Safe for use by many threads: each has
 * its own annotator over the shared model.
 */
public final class PosTagger {
  private final POSModel model;
  private final ThreadLocal<POSTaggerME> annotators;

  /** A sentence with its tags. */
  public record Example(List<String> forms, List<String> tags) {}

  private PosTagger(POSModel model) {
    this.model = model;
    this.annotators = ThreadLocal.withInitial(() -> new POSTaggerME(this.model));
  }

  /** The tags of the words of one sentence. */
  public List<String> tag(List<String> forms) {
    return forms.isEmpty()
        ? List.of()
        : List.of(annotators.get().tag(forms.toArray(new String[0])));
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the stream holds something else
   */
  public static PosTagger read(InputStream from) throws IOException {
    DutchPosFactory.allow();
    return new PosTagger(new POSModel(from));
  }

  /** Writes the model; leaves the stream open. */
  public void write(OutputStream to) throws IOException {
    model.serialize(to);
  }

  /**
   * Learns a tagger.
   *
   * @param rounds how often all sentences are gone through
   * @param cutoff features seen less often are dropped
   */
  public static PosTagger train(List<Example> examples, int rounds, int cutoff) throws IOException {
    DutchPosFactory.allow();
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    settings.put(TrainingParameters.ITERATIONS_PARAM, rounds);
    settings.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    settings.put("PrintMessages", false);
    List<POSSample> samples =
        examples.stream()
            .map(
                e ->
                    new POSSample(
                        e.forms().toArray(new String[0]), e.tags().toArray(new String[0])))
            .toList();
    try (ObjectStream<POSSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
      return new PosTagger(POSTaggerME.train("nl", stream, settings, new DutchPosFactory()));
    }
  }
}
