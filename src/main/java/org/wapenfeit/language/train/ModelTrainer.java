package org.wapenfeit.language.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wapenfeit.language.parse.DependencyParser;
import org.wapenfeit.language.parse.ParserInput;
import org.wapenfeit.language.parse.ParserTrainer;
import org.wapenfeit.language.words.DictionaryLemmas;
import org.wapenfeit.language.words.PosTagger;

/**
 * Trains all models from treebanks. The same files give the same models.
 *
 * <p>The parser learns on tags that taggers trained without the sentence gave ("jackknifing"), so
 * that it meets the same mistakes as later in use.
 */
public final class ModelTrainer {
  /** The treebanks that the shipped models are trained on; the test sets are not among them. */
  public static final List<String> TREEBANKS =
      List.of("cdb", "lassyold", "lassydev", "alpinodev", "alpinoextra");

  private static final int PARTS = 4;
  private static final int STRETCH = 100;

  private final Settings settings;
  private final Consumer<String> progress;
  private final DictionaryLemmas lemmas = new DictionaryLemmas();

  /**
   * How long and how fine to train.
   *
   * @param taggerRounds rounds over the data for each tagger
   * @param taggerCutoff features of the tagger seen less often are dropped
   * @param parserRounds rounds over the data for the parser
   * @param parserLeast weights of the parser nearer to 0 are dropped
   * @param networkRounds rounds over the data for the parser's network
   * @param headlines of how many sentences one is also used cut down to a headline; 0 for none
   */
  record Settings(
      int taggerRounds,
      int taggerCutoff,
      int parserRounds,
      double parserLeast,
      int networkRounds,
      int headlines) {
    static final Settings RELEASE = new Settings(15, 3, 8, 1.1875, 18, 3);
  }

  ModelTrainer(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Trains all models.
   *
   * @param data folder with the treebanks ({@code NAME.conllu.xz})
   * @param output folder for the models; made when missing
   * @param progress is told what happens, a line at a time
   * @throws IOException when a file cannot be read or written
   */
  public static void train(Path data, Path output, Consumer<String> progress) throws IOException {
    Files.createDirectories(output);
    ModelTrainer trainer = new ModelTrainer(Settings.RELEASE, progress);
    trainer.names(data.resolve("silver-ner.bio.xz"), output);
    trainer.run(Treebank.read(data, TREEBANKS), output);
  }

  void names(Path file, Path output) throws IOException {
    progress.accept("name finder");
    save(output, "names.bin", NameLearner.train(file)::serialize);
  }

  void run(List<GoldSentence> treebank, Path output) throws IOException {
    List<GoldSentence> sentences = new Headlines(settings.headlines()).addTo(treebank);
    progress.accept("%d sentences".formatted(sentences.size()));
    save(output, "lemmas.txt.gz", new LemmaLearner(treebank).table()::write);
    PosTagger tagger = tagger(sentences);
    save(output, "pos.bin", tagger::write);
    DependencyParser parser = parser(sentences, jackknifed(sentences));
    save(output, "parser.bin.gz", parser::write);
  }

  private PosTagger tagger(List<GoldSentence> sentences) throws IOException {
    progress.accept("tagger on %d sentences".formatted(sentences.size()));
    return PosTagger.train(
        sentences.stream().map(s -> new PosTagger.Example(s.forms(), s.tags())).toList(),
        settings.taggerRounds(),
        settings.taggerCutoff());
  }

  /** Tags for each sentence from a tagger that has not seen it. */
  private List<List<String>> jackknifed(List<GoldSentence> sentences) throws IOException {
    List<List<String>> tags = new ArrayList<>(sentences.stream().map(GoldSentence::tags).toList());
    for (int part = 0; part < PARTS; part++) {
      List<GoldSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (part(i) != part) {
          others.add(sentences.get(i));
        }
      }
      PosTagger tagger = tagger(others);
      for (int i = 0; i < sentences.size(); i++) {
        if (part(i) == part) {
          tags.set(i, tagger.tag(sentences.get(i).forms()));
        }
      }
    }
    return tags;
  }

  /** Neighbours fall into one part: they are mostly of one article. */
  private static int part(int sentence) {
    return sentence / STRETCH % PARTS;
  }

  private DependencyParser parser(List<GoldSentence> sentences, List<List<String>> tags) {
    List<ParserTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      GoldSentence sentence = sentences.get(i);
      examples.add(
          new ParserTrainer.Example(input(sentence.forms(), tags.get(i)), sentence.tree()));
    }
    return new ParserTrainer(
            settings.parserRounds(),
            (float) settings.parserLeast(),
            settings.networkRounds(),
            progress)
        .train(examples);
  }

  private ParserInput input(List<String> forms, List<String> tags) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      found.add(lemmas.find(form, tags.get(i)).orElse(form));
    }
    return new ParserInput(forms, tags, found);
  }

  private interface Writer {
    void write(OutputStream to) throws IOException;
  }

  private void save(Path folder, String name, Writer model) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    progress.accept("%s: %.1f MB".formatted(name, Files.size(file) / 1e6));
  }
}
