package org.wapenfeit.cli;

/** Something that a command was given cannot be used; the message says what, why and what to do. */
final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DataException(String message) {
    super(message);
  }
}
