package org.wapenfeit.server.sparql;

/** A query is nested deeper than it can be read: the client's fault. */
public final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooDeepException() {
    super("The query is nested too deep");
  }
}
