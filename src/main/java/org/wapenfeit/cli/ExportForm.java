package org.wapenfeit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wapenfeit.build.Nanopublications;
import org.wapenfeit.build.StoredGraphs;
import org.wapenfeit.graph.GraphFormat;
import org.wapenfeit.graph.GraphWriter;
import org.wapenfeit.graph.JsonLdWriter;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.graph.SortedGraphs;

/** The forms that a store is written in, those with the longer ends first. */
enum ExportForm {
  NANOPUB_TRIG(".nanopub.trig", GraphFormat.TRIG),
  NANOPUB_NQ(".nanopub.nq", GraphFormat.NQUADS),
  NQUADS(".nq", GraphFormat.NQUADS),
  TRIG(".trig", GraphFormat.TRIG),
  TURTLE(".ttl", GraphFormat.TURTLE),
  JSONLD(".jsonld", null),
  CSV(".csv", null);

  private final String end;
  private final GraphFormat format;

  ExportForm(String end, GraphFormat format) {
    this.end = end;
    this.format = format;
  }

  /**
   * What is written.
   *
   * @param stored its graphs
   * @param withOntology whether the ontology goes along
   * @param license licence of nanopublications
   */
  record Source(StoredGraphs stored, boolean withOntology, String license) {}

  static Optional<ExportForm> of(String fileName) {
    return Arrays.stream(values()).filter(f -> fileName.endsWith(f.end)).findFirst();
  }

  static String ends() {
    return Arrays.stream(values()).map(f -> f.end).collect(Collectors.joining(", "));
  }

  void write(Source source, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> ClaimRows.write(source.stored(), out);
      case JSONLD -> writeJsonLd(source, out);
      case NANOPUB_NQ, NANOPUB_TRIG ->
          writeGraphs(
              each ->
                  source
                      .stored()
                      .forEachArticle(a -> Nanopublications.of(a, source.license()).forEach(each)),
              out);
      default -> writeGraphs(each -> source.stored().export(source.withOntology(), each), out);
    }
  }

  /** Gives graphs one after the other. */
  private interface Graphs {
    void forEach(Consumer<NamedGraph> each);
  }

  private void writeGraphs(Graphs graphs, OutputStream out) throws IOException {
    try (SortedGraphs sorted = new GraphWriter(Prefixes.standard()).sort(format)) {
      graphs.forEach(sorted::add);
      sorted.write(out);
    }
  }

  private static void writeJsonLd(Source source, OutputStream out) throws IOException {
    try (JsonLdWriter json = new JsonLdWriter(Prefixes.standard(), out)) {
      source.stored().export(source.withOntology(), json::write);
    }
  }
}
