package org.wapenfeit.build;

/**
 * How a run goes about it.
 *
 * @param threads how many articles are read at a time, 1 or more
 * @param strict whether the first input that cannot be read ends the run
 * @param anyLanguage whether texts that are not Dutch are read, too
 */
public record BuildOptions(int threads, boolean strict, boolean anyLanguage) {
  /** All cores; what cannot be read, and what is not Dutch, is left out and the rest goes on. */
  public static BuildOptions standard() {
    return new BuildOptions(Runtime.getRuntime().availableProcessors(), false, false);
  }
}
