package org.wapenfeit.quality;

/** Gold claims or slots that cannot be used; the message says which, why and what to do. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoldException(String what, String reason, String remedy, Throwable cause) {
    super(what + ": " + reason + "; " + remedy, cause);
  }
}
