package org.wapenfeit.store;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps queries inside the store. Jena lets a query call other servers ({@code SERVICE}) and load
 * any class of the class path by an IRI that starts with {@code java:} or with a name space mapped
 * to one; a function that is computed ({@code CALL}) escapes a look at the query's text, so the
 * registries themselves answer for registered names only.
 */
final class SafeContext {
  /** Rows that a query sorts or compares in memory; more go to temporary files. */
  private static final long ROWS_IN_MEMORY = 200_000;

  private static final String TEXT_QUERY = TextQuery.NS + "query";

  private SafeContext() {}

  /** Switches off, in this context, whatever reaches out of the store. */
  static void apply(Context context) {
    context.setFalse(ARQ.httpServiceAllowed);
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    Patterns.apply(context);
    FunctionRegistry.set(context, new Functions(FunctionRegistry.get()));
    PropertyFunctionRegistry.set(
        context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
    ProcedureRegistry.set(context, new Procedures());
  }

  private static final class Functions extends FunctionRegistry {
    Functions(FunctionRegistry standard) {
      standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
    }

    @Override
    public FunctionFactory get(String name) {
      return isRegistered(name) ? super.get(name) : null;
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    PropertyFunctions(PropertyFunctionRegistry standard) {
      standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
      put(TEXT_QUERY, name -> new TextSearch());
    }

    @Override
    public boolean manages(String name) {
      return isRegistered(name);
    }

    @Override
    public PropertyFunctionFactory get(String name) {
      return isRegistered(name) ? super.get(name) : null;
    }
  }

  private static final class Procedures extends ProcedureRegistry {
    @Override
    public ProcedureFactory get(String name) {
      return null;
    }
  }
}
