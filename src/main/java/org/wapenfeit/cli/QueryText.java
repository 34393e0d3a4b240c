package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.query.QueryCatalog;
import org.wapenfeit.query.SavedQuery;

/** Finds out what somebody means by a query: a file, a bundled one, or the query itself. */
final class QueryText {
  private QueryText() {}

  /**
   * The query that is meant, its usual prefixes declared.
   *
   * @throws DataException when it looks like a name and nothing has it
   * @throws org.apache.jena.query.QueryParseException when it is no SPARQL
   */
  static Query parse(String given) throws IOException {
    Query query = new Query();
    Prefixes.standard().asMap().forEach(query::setPrefix);
    return QueryFactory.parse(query, find(given), null, Syntax.syntaxARQ);
  }

  private static String find(String given) throws IOException {
    if (given.contains("{")) {
      return given;
    }
    Path file = Path.of(given);
    if (Files.isRegularFile(file)) {
      return Files.readString(file);
    }
    String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
    QueryCatalog bundled = QueryCatalog.standard();
    return bundled.find(name).map(SavedQuery::sparql).orElseThrow(() -> unknown(given, bundled));
  }

  private static DataException unknown(String given, QueryCatalog bundled) {
    return new DataException(
        "there is no file '"
            + given
            + "' and no query of that name; those that come with the program are "
            + bundled.all().stream().map(SavedQuery::name).collect(Collectors.joining(", ")));
  }
}
