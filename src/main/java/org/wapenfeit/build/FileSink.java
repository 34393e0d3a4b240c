package org.wapenfeit.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.GraphWriter;
import org.wapenfeit.graph.LexiconGraph;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Prefixes;
import org.wapenfeit.graph.SortedGraphs;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.lexicon.Lexicon;

/**
 * Writes the graphs of a run to a file, with what is known of the entities that they name. Memory
 * does not grow with their number: until the end they lie in temporary files.
 */
public final class FileSink implements GraphSink, AutoCloseable {
  private final Path file;
  private final Tools tools;
  private final boolean withOntology;
  private final GraphSpool spool = new GraphSpool();

  /**
   * @param file its name tells the format
   * @param withOntology whether the ontology, the shapes and the lexicon go along
   */
  public FileSink(Path file, Tools tools, boolean withOntology) {
    this.file = file;
    this.tools = tools;
    this.withOntology = withOntology;
  }

  @Override
  public void keep(ArticleGraph graph) {
    spool.add(graph);
  }

  @Override
  public void alsoNamed(String id, Article article) {
    Graph empty = GraphFactory.createDefaultGraph();
    ArticleGraph none =
        new ArticleGraph(id, tools.iris().article(id), tools.iris().graph(id), empty);
    spool.addToAll(OtherNames.add(none, article));
  }

  @Override
  public Totals finish() {
    GraphWriter writer = new GraphWriter(Prefixes.standard().withBase(tools.iris()));
    try (SortedGraphs sorted = writer.sort(GraphWriter.format(file));
        NearDuplicates near = new NearDuplicates()) {
      int articles = 0;
      long claims = 0;
      long triples = 0;
      Graph entities = GraphFactory.createDefaultGraph();
      for (Iterator<ArticleGraph> all = spool.graphs(tools.iris()); all.hasNext(); ) {
        ArticleGraph graph = all.next();
        articles++;
        claims += graph.claims();
        triples += graph.graph().size();
        sorted.add(graph.named());
        tools.entities().describe(entities, graph.graph());
        graph.sketch().ifPresent(s -> near.add(graph.article(), graph.fileNames().first(), s));
      }
      sorted.add(new NamedGraph(tools.iris().entitiesGraph(), entities));
      List<Resemblance> links = link(near, sorted);
      if (withOntology) {
        sorted.add(tools.ontology().named(tools.iris()));
        sorted.add(tools.ontology().namedShapes(tools.iris()));
        sorted.add(new LexiconGraph(tools.iris(), Lexicon.load()).named());
      }
      writer.write(sorted, file);
      return new Totals(articles, claims, triples, links);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  private List<Resemblance> link(NearDuplicates near, SortedGraphs sorted) {
    List<Resemblance> links = new ArrayList<>();
    sorted.add(new NamedGraph(tools.iris().consolidatedGraph(), Graph.emptyGraph));
    near.forEach(
        found ->
            found
                .other()
                .ifPresent(
                    other -> {
                      links.add(Resemblance.near(found.article().file(), other.file()));
                      Graph graph = GraphFactory.createDefaultGraph();
                      graph.add(
                          NodeFactory.createURI(found.article().iri()),
                          WF.nearDuplicateOf,
                          NodeFactory.createURI(other.iri()));
                      sorted.add(new NamedGraph(tools.iris().consolidatedGraph(), graph));
                    }));
    return links;
  }

  @Override
  public void close() {
    spool.close();
  }
}
