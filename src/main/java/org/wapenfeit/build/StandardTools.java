package org.wapenfeit.build;

import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Weights;
import org.wapenfeit.extract.Extractors;
import org.wapenfeit.graph.ArticleGraphs;
import org.wapenfeit.graph.EntityGraph;
import org.wapenfeit.graph.GraphValidator;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.World;

/** The tools with the tables and models that the program ships. */
public final class StandardTools {
  private StandardTools() {}

  /** Loads them, which takes a second or two. */
  public static Tools load() {
    return load(Weights.standard());
  }

  /** The same with another way to decide on what extraction proposes. */
  public static Tools load(Decider decider) {
    Iris iris = Iris.standard();
    Ontology ontology = Ontology.standard();
    Gazetteer gazetteer = World.load().gazetteer();
    EntityGraph entities =
        new EntityGraph(
            iris,
            GazetteerDescriptions.of(gazetteer),
            entity -> GazetteerDescriptions.of(gazetteer, entity));
    ArticleGraphs graphs = new ArticleGraphs(iris, ontology, entities);
    GraphValidator validator = new GraphValidator(ontology, entities);
    return new Tools(
        Extractors.with(decider),
        claims -> validator.validate(graphs.toGraph(claims)),
        entities,
        ontology,
        iris);
  }
}
