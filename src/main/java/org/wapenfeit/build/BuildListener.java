package org.wapenfeit.build;

/** Is told how a run goes, by one thread. */
public interface BuildListener {
  /** Hears nothing. */
  BuildListener NONE = done -> {};

  /**
   * One more input is done.
   *
   * @param done how many are
   */
  void done(int done);

  /**
   * An article was understood.
   *
   * @param file its file name
   * @param claims how many claims were found in it
   * @param triples how many triples are kept of it
   */
  default void understood(String file, int claims, long triples) {}
}
