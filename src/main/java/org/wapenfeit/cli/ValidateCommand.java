package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wapenfeit.build.ShapeReport;
import org.wapenfeit.build.StoredGraphs;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wapenfeit validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Checks a store, or a file in N-Quads or TriG, against the shapes (SHACL) and reports what"
            + " breaks them. The exit code is 1 when something does.",
    footer = {
      "",
      "Examples:",
      "  wapenfeit validate store",
      "  wapenfeit validate claims.nq.gz --format turtle > report.ttl"
    })
final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STORE|FILE", description = "folder of a store, or a file of graphs")
  private Path path;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});",
        "turtle and json are reports in the vocabulary of SHACL"
      })
  private Format format;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  /** How the report is written. */
  enum Format {
    text,
    turtle,
    json
  }

  @Override
  public Integer call() throws IOException {
    ShapeReport report = Files.isDirectory(path) ? ofStore() : check(load());
    if (format == Format.text) {
      report.violations().forEach(v -> Wapenfeit.out(spec).println(v));
      Wapenfeit.out(spec).flush();
    } else {
      RDFFormat rdf = format == Format.turtle ? RDFFormat.TURTLE : RDFFormat.JSONLD;
      Wapenfeit.out(spec).println(RDFWriter.source(report.graph()).format(rdf).asString());
      Wapenfeit.out(spec).flush();
    }
    loudness.tell(
        report.articles() + " articles checked, " + report.violations().size() + " violations");
    return report.violations().isEmpty() ? 0 : 1;
  }

  private ShapeReport ofStore() {
    try (ClaimStore store = ClaimStore.open(path)) {
      return check(store.dataset());
    }
  }

  private DatasetGraph load() throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new DataException("there is no store and no file " + path + ": check the name");
    }
    try {
      return RDFDataMgr.loadDatasetGraph(path.toString());
    } catch (RiotException e) {
      throw new DataException(
          path + " cannot be read as graphs (" + e.getMessage() + "): give N-Quads or TriG");
    }
  }

  private ShapeReport check(DatasetGraph dataset) {
    ShapeReport report =
        ShapeReport.of(new StoredGraphs(dataset, Iris.standard()), Ontology.standard());
    if (report.articles() == 0) {
      throw new DataException(
          path + " holds no graph of an article: give a store, N-Quads or TriG of 'build'");
    }
    return report;
  }
}
