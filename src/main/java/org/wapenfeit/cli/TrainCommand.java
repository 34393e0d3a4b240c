package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wapenfeit.language.train.ModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wapenfeit train}. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Trains all language models from a folder with treebanks (NAME.conllu.xz). The same files"
            + " give the same models; docs/models.md tells which files and how good they get.",
    footer = {
      "",
      "Examples:",
      "  wapenfeit train data",
      "  wapenfeit train data --out src/main/resources/org/wapenfeit/language"
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "folder with the treebanks")
  private Path data;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "models",
      description = "folder for the models (default: ${DEFAULT-VALUE})")
  private Path output;

  @Mixin private Loudness loudness;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) {
      throw new DataException("there is no folder " + data + ": give the one with the treebanks");
    }
    ModelTrainer.train(data, output, loudness::tell);
    return 0;
  }
}
