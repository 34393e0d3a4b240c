package org.wapenfeit.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.pfunction.PropFuncArg;

/**
 * {@code text:query} that finds a thing once. Jena's gives a row for each text that fits, which is
 * what {@code (?thing ?score ?text)} asks for; with {@code ?thing} alone the rows of one that has a
 * fitting name in Dutch and in English cannot be told apart.
 */
final class TextSearch extends TextQueryPF {
  @Override
  public QueryIterator exec(
      Binding binding,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    QueryIterator found = super.exec(binding, subject, predicate, object, context);
    return subject.isList() ? found : new QueryIterDistinct(found, null, context);
  }
}
