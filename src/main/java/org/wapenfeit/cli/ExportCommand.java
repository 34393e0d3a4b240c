package org.wapenfeit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.wapenfeit.build.StoredGraphs;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wapenfeit export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes what a store holds to a file: all articles with their claims, and what is known of"
          + " the entities that they name.",
      "The end of the file's name tells the form, with .gz behind it to zip it: .nq, .trig, .ttl"
          + " (all graphs as one), .jsonld, .csv (a claim a row), .nanopub.trig or .nanopub.nq (each"
          + " claim as a nanopublication). The same store gives the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  wapenfeit export claims.nq.gz --store store",
      "  wapenfeit export claims.csv --store store",
      "  wapenfeit export claims.nanopub.trig --store store --license"
          + " https://creativecommons.org/licenses/by/4.0/"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "file to write; its name tells the form")
  private Path file;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "folder of the store")
  private Path folder;

  @Option(names = "--with-ontology", description = "write the ontology, too")
  private boolean withOntology;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      defaultValue = "https://creativecommons.org/licenses/by/4.0/",
      description = "licence of the nanopublications (default: ${DEFAULT-VALUE})")
  private String license;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean zipped = name.endsWith(".gz");
    ExportForm form =
        ExportForm.of(name.replaceFirst("\\.gz$", ""))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "The name of the file ends in none of "
                            + ExportForm.ends()
                            + " with or without .gz: "
                            + file));
    try (ClaimStore store = ClaimStore.open(folder);
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream out = zipped ? new GZIPOutputStream(raw) : raw) {
      StoredGraphs stored = new StoredGraphs(store.dataset(), Iris.standard());
      form.write(new ExportForm.Source(stored, withOntology, license), out);
    }
    loudness.tell(file + ": " + Files.size(file) + " bytes");
    return 0;
  }
}
