package org.wapenfeit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wapenfeit.cli.Bars.Bar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wapenfeit stats}. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Counts what a graph holds: articles, claims by type, by source and by the month in which"
            + " the articles were published.",
    footer = {
      "",
      "Examples:",
      "  wapenfeit stats --store store",
      "  wapenfeit stats --endpoint http://127.0.0.1:3330/wapenfeit/sparql --top 5"
    })
final class StatsCommand implements Callable<Integer> {
  private static final String TOTALS =
      """
      SELECT ?name ?n {
        { SELECT (COUNT(*) AS ?n) ("articles" AS ?name) { ?a a wf:Article } }
        UNION { SELECT (COUNT(*) AS ?n) ("claims" AS ?name) { ?c a wf:Claim } }
      }""";
  private static final String TYPES =
      """
      SELECT ?name (COUNT(*) AS ?n) {
        ?claim wf:reports/a ?type BIND(STRAFTER(STR(?type), "#") AS ?name)
      } GROUP BY ?name ORDER BY DESC(?n) ?name""";
  private static final String SOURCES =
      """
      SELECT ?name (COUNT(DISTINCT ?claim) AS ?n) {
        ?claim wf:attribution/wf:source/rdfs:label ?name FILTER(LANG(?name) = "en")
      } GROUP BY ?name ORDER BY DESC(?n) ?name""";
  private static final String MONTHS =
      """
      SELECT ?name (COUNT(*) AS ?n) {
        ?claim wf:inArticle ?article
        OPTIONAL { ?article dcterms:issued ?issued }
        BIND(COALESCE(SUBSTR(STR(?issued), 1, 7), "unknown") AS ?name)
      } GROUP BY ?name ORDER BY ?name""";

  @Mixin private GraphTarget target;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "15",
      description = "how many types and sources (default: ${DEFAULT-VALUE})")
  private int top;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    StringBuilder out = new StringBuilder();
    for (Bar total : ask(TOTALS)) {
      out.append("%-9s %,9d%n".formatted(total.name(), total.number()));
    }
    out.append("\nClaims by type\n").append(Bars.of(ask(TYPES), top));
    out.append("\nClaims by source\n").append(Bars.of(ask(SOURCES), top));
    out.append("\nClaims by month of publication\n").append(Bars.of(ask(MONTHS), 0));
    Wapenfeit.out(spec).print(out);
    Wapenfeit.out(spec).flush();
    return 0;
  }

  private List<Bar> ask(String query) throws IOException {
    List<Bar> bars = new ArrayList<>();
    target.select(
        QueryText.parse(query),
        row -> bars.add(new Bar(row.get("name"), Long.parseLong(row.get("n")))));
    return bars;
  }
}
