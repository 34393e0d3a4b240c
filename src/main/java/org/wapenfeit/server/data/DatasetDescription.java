package org.wapenfeit.server.data;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.http.Sender;

/**
 * What the data set says of itself, after VoID, DCAT and the SPARQL service description: how much
 * there is, under which licence, of which version, made from which input, and where it is asked.
 */
public final class DatasetDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String[] RESULTS = {
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD"
  };

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Settings settings;
  private final String origin;
  private final Node dataset;

  /**
   * What the one who publishes says.
   *
   * @param license IRI of the licence of the data
   * @param version version of the program that serves it
   * @param namespace what names of data begin with
   * @param path of the SPARQL endpoint below the origin
   */
  public record Settings(String license, String version, String namespace, String path) {}

  private DatasetDescription(Settings settings, String origin) {
    this.settings = settings;
    this.origin = origin;
    this.dataset = uri(name(origin));
  }

  /** The name of the data set at this origin. */
  static String name(String origin) {
    return origin + ".well-known/void#dataset";
  }

  /** The description for those who ask at this origin. */
  static Graph of(Statistics statistics, Settings settings, String origin) {
    DatasetDescription description = new DatasetDescription(settings, origin);
    description.describe(statistics);
    description.describeService();
    return description.graph;
  }

  private void describe(Statistics statistics) {
    add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
    add(dataset, RDF.Nodes.type, DCAT.Dataset.asNode());
    text(dataset, DCTerms.title.asNode(), "Wapenfeit: claims of Dutch news about wars", "en");
    text(
        dataset,
        DCTerms.title.asNode(),
        "Wapenfeit: beweringen van Nederlands oorlogsnieuws",
        "nl");
    text(
        dataset,
        DCTerms.description.asNode(),
        "Who did what, with which weapon, where and when, according to whom and how sure.",
        "en");
    text(
        dataset,
        DCTerms.description.asNode(),
        "Wie deed wat, met welk wapen, waar en wanneer, volgens wie en hoe zeker.",
        "nl");
    add(dataset, DCTerms.license.asNode(), uri(settings.license()));
    add(dataset, uri("http://www.w3.org/ns/dcat#version"), string(settings.version()));
    add(dataset, DCAT.landingPage.asNode(), uri(origin));
    add(dataset, VOID.sparqlEndpoint.asNode(), uri(endpoint()));
    add(dataset, VOID.uriSpace.asNode(), string(settings.namespace()));
    add(dataset, VOID.vocabulary.asNode(), uri(WF.NS));
    number(dataset, VOID.triples.asNode(), statistics.triples());
    number(dataset, VOID.documents.asNode(), statistics.articles());
    number(dataset, VOID.classes.asNode(), statistics.classes().size());
    number(dataset, VOID.properties.asNode(), statistics.properties().size());
    partitions(
        statistics.classes(),
        "class",
        VOID.classPartition.asNode(),
        VOID._class.asNode(),
        VOID.entities.asNode());
    partitions(
        statistics.properties(),
        "property",
        VOID.propertyPartition.asNode(),
        VOID.property.asNode(),
        VOID.triples.asNode());
    describeInput(statistics);
  }

  private void partitions(Map<String, Long> counts, String kind, Node has, Node of, Node counted) {
    counts.forEach(
        (iri, n) -> {
          String id = Sender.hash(iri.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
          Node part = uri(origin + ".well-known/void#" + kind + "-" + id);
          add(dataset, has, part);
          add(part, of, uri(iri));
          number(part, counted, n);
        });
  }

  /** The texts that were read, by their hashes, so that two data sets can be compared. */
  private void describeInput(Statistics statistics) {
    Node list = uri(origin + "inputs.sha256");
    Node checksum = uri(origin + ".well-known/void#inputs-checksum");
    add(dataset, DCTerms.source.asNode(), list);
    text(list, DCTerms.title.asNode(), "SHA-256 of the text of each article", "en");
    text(list, DCTerms.title.asNode(), "SHA-256 van de tekst van elk artikel", "nl");
    add(list, uri(SPDX + "checksum"), checksum);
    add(checksum, uri(SPDX + "algorithm"), uri(SPDX + "checksumAlgorithm_sha256"));
    add(
        checksum,
        uri(SPDX + "checksumValue"),
        NodeFactory.createLiteralDT(
            Sender.hash(statistics.inputs().getBytes(StandardCharsets.UTF_8)),
            XSDDatatype.XSDhexBinary));
  }

  private void describeService() {
    Node service = uri(endpoint());
    add(service, RDF.Nodes.type, uri(SD + "Service"));
    add(service, RDF.Nodes.type, uri("http://www.w3.org/ns/dcat#DataService"));
    text(service, DCTerms.title.asNode(), "SPARQL endpoint of Wapenfeit", "en");
    text(service, DCTerms.title.asNode(), "SPARQL-endpoint van Wapenfeit", "nl");
    add(service, uri("http://www.w3.org/ns/dcat#servesDataset"), dataset);
    add(service, uri("http://www.w3.org/ns/dcat#endpointURL"), uri(endpoint()));
    add(
        service,
        uri("http://www.w3.org/ns/dcat#endpointDescription"),
        uri(origin + "openapi.json"));
    add(service, uri(SD + "endpoint"), service);
    add(service, uri(SD + "supportedLanguage"), uri(SD + "SPARQL11Query"));
    add(service, uri(SD + "feature"), uri(SD + "UnionDefaultGraph"));
    add(service, uri(SD + "propertyFeature"), uri("http://jena.apache.org/text#query"));
    for (String format : RESULTS) {
      add(service, uri(SD + "resultFormat"), uri(FORMATS + format));
    }
    Node described = uri(endpoint() + "#dataset");
    Node graphs = uri(endpoint() + "#default-graph");
    add(service, uri(SD + "defaultDataset"), described);
    add(described, RDF.Nodes.type, uri(SD + "Dataset"));
    add(described, uri(SD + "defaultGraph"), graphs);
    add(graphs, RDF.Nodes.type, uri(SD + "Graph"));
    add(graphs, RDF.Nodes.type, VOID.Dataset.asNode());
    graph.stream(dataset, VOID.triples.asNode(), Node.ANY)
        .toList()
        .forEach(t -> add(graphs, t.getPredicate(), t.getObject()));
    describeDistribution(service);
  }

  private void describeDistribution(Node service) {
    Node distribution = uri(origin + ".well-known/void#sparql");
    add(dataset, DCAT.distribution.asNode(), distribution);
    add(distribution, RDF.Nodes.type, DCAT.Distribution.asNode());
    add(distribution, uri("http://www.w3.org/ns/dcat#accessService"), service);
    add(distribution, DCAT.accessURL.asNode(), service);
    add(distribution, DCTerms.license.asNode(), uri(settings.license()));
  }

  private String endpoint() {
    return origin + settings.path();
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private void text(Node subject, Node predicate, String text, String language) {
    add(subject, predicate, NodeFactory.createLiteralLang(text, language));
  }

  private void number(Node subject, Node predicate, long number) {
    add(
        subject,
        predicate,
        NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node uri(String uri) {
    return NodeFactory.createURI(uri);
  }
}
