package org.wapenfeit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.wapenfeit.query.QueryRunner;
import org.wapenfeit.query.ResultFormat;
import org.wapenfeit.store.ClaimStore;
import org.wapenfeit.store.ServerNote;
import org.wapenfeit.store.StoreLockedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wapenfeit query}. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Asks a store or a SPARQL endpoint a query and writes the result.",
      "A store that 'wapenfeit serve' is serving is asked through its server."
    },
    footer = {
      "",
      "Examples:",
      "  wapenfeit query weapon-use --store store",
      "  wapenfeit query my-question.rq --store store --format csv > answer.csv",
      "  wapenfeit query 'SELECT ?quote { ?claim wf:quote ?quote } LIMIT 5' --store store",
      "  wapenfeit query claim-slots --endpoint http://127.0.0.1:3330/wapenfeit/sparql"
    })
final class QueryCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "QUERY",
      description = {
        "a file, the name of a query that comes with the program, or SPARQL;",
        "the usual prefixes (wf:, id:, rdf: ...) need not be declared"
      })
  private String query;

  @ArgGroup(multiplicity = "1")
  private Target target;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ResultFormat format;

  private static final class Target {
    @Option(names = "--store", paramLabel = "DIR", description = "folder of the store")
    private Path store;

    @Option(names = "--endpoint", paramLabel = "URL", description = "URL of a SPARQL endpoint")
    private String endpoint;
  }

  @Override
  public Integer call() throws IOException {
    Query parsed = QueryText.parse(query);
    OutputStream out = System.out;
    if (target.endpoint != null) {
      QueryRunner.ask(target.endpoint, parsed, format, out);
    } else {
      askStore(parsed, out);
    }
    out.flush();
    return 0;
  }

  private void askStore(Query parsed, OutputStream out) {
    try (ClaimStore store = ClaimStore.open(target.store)) {
      QueryRunner.ask(store.dataset(), parsed, format, out);
    } catch (StoreLockedException e) {
      QueryRunner.ask(server(e).orElseThrow(() -> e).endpoint(), parsed, format, out);
    }
  }

  /** The server that holds the store, if it is one that left a note. */
  private Optional<ServerNote> server(StoreLockedException locked) {
    return ServerNote.in(target.store)
        .filter(note -> locked.holder().isPresent())
        .filter(note -> note.process() == locked.holder().getAsLong());
  }
}
