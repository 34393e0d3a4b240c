package org.wapenfeit.noun;

/**
 * A Dutch adjective with its English.
 *
 * @param form the uninflected Dutch form
 * @param english English
 * @param kind what it tells, which gives its place in English
 * @param why the table row, for people to read
 */
record Adjective(String form, String english, Kind kind, String why) {

  /** What an adjective tells, in the order of English. */
  enum Kind {
    /** {@code large, brutal}: left out of the names of actors and things. */
    QUALITY,
    /** {@code various}: kept for sources and media only. */
    SOME,
    /** {@code former, acting, senior}. */
    TIME,
    /** {@code wounded, occupied}. */
    STATE,
    /** {@code northern}. */
    DIRECTION,
    /** {@code Western, Ukrainian, Russian-installed}. */
    ORIGIN,
    /** {@code military, logistical}. */
    KIND
  }
}
