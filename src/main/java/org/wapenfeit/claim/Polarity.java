package org.wapenfeit.claim;

/** Whether a claim says that something is so or that it is not. */
public enum Polarity {
  affirmed,
  negated
}
