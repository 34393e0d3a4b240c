package org.wapenfeit.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.graph.ArticleGraphs;
import org.wapenfeit.graph.ArticleSketch;
import org.wapenfeit.graph.ClaimSketch;
import org.wapenfeit.graph.EntityGraph;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.Ontology;
import org.wapenfeit.graph.Things;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** A store of any size with made-up articles in the real model, the same for the same size. */
final class SyntheticStore {
  private static final int CLAIMS = 10;
  private static final List<Entity> AGENTS =
      List.of(Things.RUSSIA, Things.UKRAINE, Things.IRAN, Things.RWANDA, Things.M23);
  private static final List<Entity> SOURCES =
      List.of(Things.WHITE_HOUSE, Things.KREMLIN, Things.REUTERS, Things.GERMANY, Things.BRITAIN);

  private final Random random = new Random(1);
  private final ArticleGraphs graphs;
  private final EntityGraph entities = Things.gazetteer();

  private SyntheticStore() {
    graphs = new ArticleGraphs(Iris.standard(), Ontology.standard(), entities);
  }

  /** Fills an empty folder with at least so many quads. */
  static void make(Path folder, long quads) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    DataLoader loader = LoaderFactory.phasedLoader(dataset, LoaderOps.outputToLog());
    loader.startBulk();
    StreamRDF out = loader.stream();
    SyntheticStore articles = new SyntheticStore();
    long sent =
        send(Ontology.standard().named(Iris.standard()), out)
            + send(articles.entities.named(), out);
    for (int i = 0; sent < quads; i++) {
      sent += send(articles.article(i), out);
    }
    loader.finishBulk();
    TDBInternal.expel(dataset, true);
  }

  private static long send(NamedGraph graph, StreamRDF out) {
    Node name = graph.name();
    graph.graph().stream().forEach(t -> out.quad(Quad.create(name, t)));
    return graph.graph().size();
  }

  private NamedGraph article(int number) {
    ClaimSketch[] claims = new ClaimSketch[CLAIMS];
    for (int i = 0; i < CLAIMS; i++) {
      claims[i] = claim(number * CLAIMS + i);
    }
    String month = "%d-%02d".formatted(2015 + random.nextInt(10), 1 + random.nextInt(12));
    return graphs
        .toGraph(ArticleSketch.article("bericht-" + number + ".txt", month, claims))
        .named();
  }

  private ClaimSketch claim(int number) {
    Entity agent = AGENTS.get(random.nextInt(AGENTS.size()));
    Entity weapon = made(EntityType.Weapon, "weapon " + random.nextInt(500));
    Entity place = made(EntityType.Place, "place " + random.nextInt(5000));
    String quote =
        "Volgens bericht %d heeft %s bij %s een %s ingezet."
            .formatted(number, agent.labelNl(), place.labelNl(), weapon.labelNl());
    boolean isUse = random.nextBoolean();
    return ClaimSketch.claim(isUse ? EventType.WeaponUse : EventType.DroneAttack, quote)
        .with(Role.agent, agent)
        .with(isUse ? Role.weapon : Role.target, isUse ? weapon : Things.UKRAINE)
        .with(Role.place, place)
        .with(Role.weaponOrigin, Things.IRAN)
        .source(SOURCES.get(random.nextInt(SOURCES.size())), stance())
        .at(Edtf.parse("2024-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))));
  }

  private Stance stance() {
    return random.nextInt(10) == 0 ? Stance.denies : Stance.asserts;
  }

  private static Entity made(EntityType type, String name) {
    return new Entity("x", type, name, name, Optional.empty(), false);
  }
}
