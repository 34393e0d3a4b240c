package org.wapenfeit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.wapenfeit.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private GraphTarget target;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ResultFormat format;

  @Mixin private Loudness loudness;

  @Override
  public Integer call() throws IOException {
    Query parsed = QueryText.parse(query);
    OutputStream out = System.out;
    Instant start = Instant.now();
    target.ask(parsed, format, out);
    loudness.detail("answered in " + Duration.between(start, Instant.now()).toMillis() + " ms");
    out.flush();
    return 0;
  }
}
