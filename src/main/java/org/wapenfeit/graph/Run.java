package org.wapenfeit.graph;

import java.time.Instant;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.wapenfeit.graph.vocab.PROV;

/**
 * One run of the program over articles.
 *
 * @param id last part of its IRI: ASCII letters, digits and hyphens
 * @param version version of the program
 * @param started when it began
 * @param ended when it ended
 */
public record Run(String id, String version, Instant started, Instant ended) {
  /**
   * @throws IllegalArgumentException when the id fits in no IRI or the run ends before it starts
   */
  public Run {
    if (!id.matches("[A-Za-z0-9-]+") || ended.isBefore(started)) {
      throw new IllegalArgumentException("not a run: " + id + " from " + started + " to " + ended);
    }
  }

  /**
   * Says that this run made these graphs, in the graph of runs.
   *
   * @param articleGraphs the IRIs of the graphs
   */
  public NamedGraph toGraph(Iris iris, Collection<Node> articleGraphs) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node run = iris.run(id);
    Node program = iris.part(run, "program");
    new Triples(graph, run)
        .type(PROV.Activity)
        .typed(PROV.startedAtTime, started.toString(), XSDDatatype.XSDdateTime)
        .typed(PROV.endedAtTime, ended.toString(), XSDDatatype.XSDdateTime)
        .add(PROV.wasAssociatedWith, program);
    new Triples(graph, program)
        .type(PROV.SoftwareAgent)
        .label("en", "Wapenfeit " + version)
        .string(SchemaDO.softwareVersion.asNode(), version);
    articleGraphs.forEach(name -> graph.add(name, PROV.wasGeneratedBy, run));
    return new NamedGraph(iris.runsGraph(), graph);
  }
}
