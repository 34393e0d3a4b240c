package org.wapenfeit.server;

/** The server cannot start; the message says where and what to do about it. */
public final class ServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServerException(String host, int port, Throwable cause) {
    super(
        "the server cannot listen at "
            + host
            + ":"
            + port
            + " ("
            + root(cause)
            + "): choose another --port or --host",
        cause);
  }

  private static String root(Throwable cause) {
    Throwable at = cause;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return String.valueOf(at.getMessage());
  }
}
