package org.wapenfeit.language.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A trained parser: what one that decides step by step gives is a hint for one that weighs all arcs
 * of a sentence. They err in other places, so both together are right more often than either.
 * Immutable, safe for use by many threads.
 */
public final class DependencyParser {
  private static final int BUFFER = 1 << 16;

  /** Longer sentences, which are lists or no sentences, are read step by step alone. */
  private static final int LONGEST = 200;

  private final TransitionParser transitions;
  private final GraphParser graph;

  DependencyParser(TransitionParser transitions, GraphParser graph) {
    this.transitions = transitions;
    this.graph = graph;
  }

  /** The tree of a sentence: one root, all words below it. */
  public Arcs parse(ParserInput input) {
    Arcs stepByStep = transitions.parse(input);
    return input.size() > LONGEST ? stepByStep : graph.parse(input, stepByStep);
  }

  /** Writes the model, compressed; leaves the stream open. */
  public void write(OutputStream to) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(to, BUFFER);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zipped, BUFFER));
    transitions.write(out);
    graph.write(out);
    out.flush();
    zipped.finish();
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException when the stream breaks off or holds something else
   */
  public static DependencyParser read(InputStream from) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, BUFFER), BUFFER));
    return new DependencyParser(TransitionParser.read(in), GraphParser.read(in));
  }
}
