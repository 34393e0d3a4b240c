package org.wapenfeit.cli;

import org.wapenfeit.build.BuildListener;

/** Shows how far a run is, and on request each article. */
record RunListener(Progress progress, Loudness loudness) implements BuildListener {
  @Override
  public void done(int done) {
    progress.accept(done);
  }

  @Override
  public void understood(String file, int claims, long triples) {
    loudness.detail(file + ": " + claims + " claims, " + triples + " triples");
  }
}
