package org.wapenfeit.frame;

/** What an article tells of an armed conflict, which decides between the readings of its words. */
public enum Context {
  /** Nothing: words of war are meant of sport, traffic or business. */
  NONE,
  /** It names states, leaders, forces or weapons. */
  TRACES,
  /** It names several weapons, forces or acts of war. */
  WAR
}
