package org.wapenfeit.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wapenfeit.article.Article;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.LexiconGraph;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.lexicon.Lexicon;

/** Keeps the graphs of a run in memory, to be written to a file. */
public final class MemorySink implements GraphSink {
  private final Map<String, ArticleGraph> graphs = new LinkedHashMap<>();
  private final NearDuplicates duplicates = new NearDuplicates();

  @Override
  public ArticleGraph keep(ArticleGraph graph) {
    return graphs.merge(graph.id(), graph, ArticleGraph::merge);
  }

  @Override
  public void alsoNamed(String id, Article article) {
    graphs.computeIfPresent(id, (key, known) -> OtherNames.add(known, article));
  }

  @Override
  public void nearDuplicate(String id, String earlier) {
    duplicates.add(id, earlier);
  }

  @Override
  public void finish(Instant started) {
    // They are asked for with export.
  }

  /**
   * All graphs with what is known of the entities that they name.
   *
   * @param withOntology whether the ontology, the shapes and the lexicon belong in, too
   */
  public List<NamedGraph> export(Tools tools, boolean withOntology) {
    List<NamedGraph> all = new ArrayList<>();
    graphs.values().forEach(g -> all.add(g.named()));
    all.add(duplicates.named());
    all.add(tools.entities().usedBy(List.copyOf(all)));
    if (withOntology) {
      all.add(tools.ontology().named(tools.iris()));
      all.add(tools.ontology().namedShapes(tools.iris()));
      all.add(new LexiconGraph(tools.iris(), Lexicon.load()).named());
    }
    return all;
  }
}
