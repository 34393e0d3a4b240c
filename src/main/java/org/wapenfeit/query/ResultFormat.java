package org.wapenfeit.query;

import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms that the result of a query is written in. */
public enum ResultFormat {
  text(ResultSetLang.RS_Text, Lang.TURTLE),
  csv(ResultSetLang.RS_CSV, null),
  tsv(ResultSetLang.RS_TSV, null),
  json(ResultSetLang.RS_JSON, Lang.JSONLD),
  xml(ResultSetLang.RS_XML, Lang.RDFXML),
  turtle(null, Lang.TURTLE);

  private final Lang rows;
  private final Lang graph;

  ResultFormat(Lang rows, Lang graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /** How rows (SELECT) and answers (ASK) are written, if they can be. */
  Optional<Lang> rows() {
    return Optional.ofNullable(rows);
  }

  /** How graphs (CONSTRUCT, DESCRIBE) are written, if they can be. */
  Optional<Lang> graph() {
    return Optional.ofNullable(graph);
  }
}
