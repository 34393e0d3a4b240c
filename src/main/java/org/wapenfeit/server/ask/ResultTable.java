package org.wapenfeit.server.ask;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wapenfeit.server.explore.Names;

/**
 * Some rows of a result, as a page shows them.
 *
 * @param columns the names of the variables
 * @param page from 1
 */
public record ResultTable(List<Column> columns, List<List<Cell>> rows, int page, int last) {
  private static final int A_PAGE = 100;
  private static final int LONG = 60;

  /** A variable; numbers are written to the right. */
  public record Column(String name, boolean isNumber) {}

  /**
   * A value.
   *
   * @param href where it leads; empty without
   * @param lang of the text; empty without
   * @param style class of style: how the column is to be laid out
   */
  public record Cell(String text, String href, String lang, String style) {}

  static ResultTable of(Answer answer, List<Binding> rows, int page, Names names) {
    int last = Math.max(1, (rows.size() + A_PAGE - 1) / A_PAGE);
    int shown = Math.min(page, last);
    int from = (shown - 1) * A_PAGE;
    List<Column> columns =
        answer.columns().stream().map(c -> new Column(c.getVarName(), answer.isNumber(c))).toList();
    List<List<Cell>> cells = new ArrayList<>();
    for (Binding row : rows.subList(from, Math.min(rows.size(), from + A_PAGE))) {
      cells.add(answer.columns().stream().map(c -> cell(row, c, names)).toList());
    }
    return new ResultTable(columns, cells, shown, last);
  }

  private static Cell cell(Binding row, Var column, Names names) {
    Node value = row.get(column);
    if (value == null) {
      return new Cell("", "", "", "");
    }
    if (value.isURI()) {
      String href = names.href(value);
      boolean isElsewhere = href.isEmpty() && value.getURI().matches("https?://.*");
      return new Cell(names.label(value), isElsewhere ? value.getURI() : href, "", "");
    }
    if (!value.isLiteral()) {
      return new Cell("_:" + value, "", "", "");
    }
    String text = value.getLiteralLexicalForm();
    String style = Answer.isNumeric(value) ? "number" : text.length() > LONG ? "long" : "";
    return new Cell(text, page(value, names), value.getLiteralLanguage(), style);
  }

  /** The page of the thing that a short text in a language is the name of. */
  private static String page(Node text, Names names) {
    boolean isName =
        !text.getLiteralLanguage().isEmpty() && text.getLiteralLexicalForm().length() <= LONG;
    return isName ? names.named(text).map(names::href).orElse("") : "";
  }
}
