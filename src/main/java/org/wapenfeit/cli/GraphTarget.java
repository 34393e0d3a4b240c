package org.wapenfeit.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.wapenfeit.query.QueryRunner;
import org.wapenfeit.query.ResultFormat;
import org.wapenfeit.store.ClaimStore;
import org.wapenfeit.store.StoreLockedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Where a graph is to be asked: a store, through its server if it has one, or an endpoint. */
final class GraphTarget {
  @Option(names = "--store", paramLabel = "DIR", description = "folder of the store")
  private Path store;

  @Option(names = "--endpoint", paramLabel = "URL", description = "URL of a SPARQL endpoint")
  private String endpoint;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Settings may name both: then the one on the command line counts. */
  private boolean isEndpoint() {
    ParseResult given = spec.commandLine().getParseResult();
    boolean both = given.hasMatchedOption("--store") && given.hasMatchedOption("--endpoint");
    if (both || (store == null && endpoint == null)) {
      throw new ParameterException(
          spec.commandLine(), "Which graph? Give either --store DIR or --endpoint URL.");
    }
    return store == null || (endpoint != null && !given.hasMatchedOption("--store"));
  }

  void ask(Query query, ResultFormat format, OutputStream out) {
    if (isEndpoint()) {
      QueryRunner.ask(endpoint, query, format, out);
      return;
    }
    try (ClaimStore open = ClaimStore.open(store)) {
      QueryRunner.ask(open.dataset(), query, format, out);
    } catch (StoreLockedException e) {
      QueryRunner.ask(server(e), query, format, out);
    }
  }

  /** Gives the rows of a query, each as the texts of its columns. */
  void select(Query query, Consumer<Map<String, String>> row) {
    if (isEndpoint()) {
      QueryRunner.select(endpoint, query, row);
      return;
    }
    try (ClaimStore open = ClaimStore.open(store)) {
      QueryRunner.select(open.dataset(), query, row);
    } catch (StoreLockedException e) {
      QueryRunner.select(server(e), query, row);
    }
  }

  /** The endpoint of the server that holds the store, if it is one that left a note. */
  private String server(StoreLockedException locked) {
    return locked.server().orElseThrow(() -> locked).endpoint();
  }
}
