package org.wapenfeit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.wapenfeit.build.Nanopublications;
import org.wapenfeit.build.StoredGraphs;
import org.wapenfeit.graph.GraphFormat;
import org.wapenfeit.graph.GraphWriter;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Prefixes;

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
   * @param dataset the same, to be asked
   * @param withOntology whether the ontology goes along
   * @param license licence of nanopublications
   */
  record Source(StoredGraphs stored, DatasetGraph dataset, boolean withOntology, String license) {}

  static Optional<ExportForm> of(String fileName) {
    return Arrays.stream(values()).filter(f -> fileName.endsWith(f.end)).findFirst();
  }

  static String ends() {
    return Arrays.stream(values()).map(f -> f.end).collect(Collectors.joining(", "));
  }

  void write(Source source, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> ClaimRows.write(source.dataset(), out);
      case JSONLD -> writeJsonLd(source.stored().export(source.withOntology()), out);
      case NANOPUB_NQ, NANOPUB_TRIG -> writeGraphs(nanopublications(source), out);
      default -> writeGraphs(source.stored().export(source.withOntology()), out);
    }
  }

  private void writeGraphs(List<NamedGraph> graphs, OutputStream out) throws IOException {
    new GraphWriter(Prefixes.standard()).write(graphs, format, out);
  }

  private static List<NamedGraph> nanopublications(Source source) {
    List<NamedGraph> all = new ArrayList<>();
    for (Node name : source.stored().articleNames()) {
      all.addAll(Nanopublications.of(source.stored().article(name), source.license()));
    }
    return all;
  }

  private static void writeJsonLd(List<NamedGraph> graphs, OutputStream out) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    graphs.forEach(g -> dataset.addGraph(g.name(), g.graph()));
    Prefixes.standard().asMap().forEach(dataset.prefixes()::add);
    RDFWriter.create().format(RDFFormat.JSONLD_PRETTY).source(dataset).output(out);
  }
}
