package org.wapenfeit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.wapenfeit.graph.NamedGraph;
import org.wapenfeit.graph.vocab.PROV;

/**
 * The claims on disk, in TDB2. Its default graph is the union of its named graphs, and a query in
 * it reaches nothing outside it. A store is safe for use by many threads; one at a time writes.
 */
public final class ClaimStore implements AutoCloseable {
  /**
   * How many graphs go into one transaction: a hundred replace some thirty times as many articles a
   * second as one does (7 against 190 on two cores), and a transaction costs about 2 MB of disk
   * until {@link #compact}.
   */
  public static final int GRAPHS_A_TRANSACTION = 100;

  /**
   * Nodes that a store remembers each way while it is written, some 200 bytes each. Jena's own
   * numbers let memory grow for a hundred thousand articles and make writing no faster, as nearly
   * all that a new article names is new.
   */
  private static final int REMEMBERED_WRITING = 20_000;

  /** The same while it is only asked, which goes over the same nodes again: Jena's own number. */
  private static final int REMEMBERED_READING = 200_000;

  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private final Path folder;
  private final DatasetGraph dataset;
  private final SearchIndex search;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private ClaimStore(Path folder, DatasetGraph dataset, SearchIndex search) {
    this.folder = folder;
    this.dataset = dataset;
    this.search = search;
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreLockedException when another process holds it
   * @throws StoreException when there is none
   */
  public static ClaimStore open(Path folder) {
    if (!isStore(folder)) {
      throw new StoreException(
          "there is no store in "
              + folder
              + ": make one with 'wapenfeit build ARTICLES --store "
              + folder
              + "'");
    }
    return connect(folder, remembering(REMEMBERED_READING));
  }

  /**
   * Opens a store to be written to, making it when the folder is empty or not there.
   *
   * @throws StoreLockedException when another process holds it
   * @throws StoreException when the folder cannot be made or holds something else
   */
  public static ClaimStore openOrCreate(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "the folder " + folder + " for the store cannot be made (" + e + "): choose another", e);
    }
    if (!isStore(folder) && !isEmpty(folder)) {
      throw new StoreException(
          "the folder "
              + folder
              + " holds other files and no store: choose an empty or new folder with --store");
    }
    ClaimStore store = connect(folder, remembering(REMEMBERED_WRITING));
    forgetServer(folder);
    return store;
  }

  /**
   * Takes away the note of a server that was killed: in a container the next process has the same
   * id, and what is written to would be taken for what is only served.
   */
  private static void forgetServer(Path folder) {
    try {
      ServerNote.removeFrom(folder);
    } catch (IOException e) {
      throw new StoreException("the store " + folder + " cannot be written to: " + e, e);
    }
  }

  private static StoreParams remembering(int nodes) {
    return StoreParams.builder("wapenfeit", StoreParams.getDftStoreParams())
        .node2NodeIdCacheSize(nodes)
        .nodeId2NodeCacheSize(nodes)
        .build();
  }

  /** Whether a store was made in this folder. */
  public static boolean isStore(Path folder) {
    return Files.isDirectory(folder.resolve("Data-0001")) || Files.exists(lockFile(folder));
  }

  private static Path lockFile(Path folder) {
    return folder.resolve("tdb.lock");
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new StoreException("the folder " + folder + " cannot be read: " + e, e);
    }
  }

  private static ClaimStore connect(Path folder, StoreParams params) {
    JenaSystem.init();
    try {
      DatasetGraph dataset =
          DatabaseMgr.connectDatasetGraph(
              Location.create(folder.toAbsolutePath().normalize().toString()), params);
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      SafeContext.apply(dataset.getContext());
      return new ClaimStore(folder, dataset, SearchIndex.open(folder, dataset));
    } catch (DBOpEnvException e) {
      throw new StoreLockedException(folder, holder(e), e);
    } catch (RuntimeIOException | UncheckedIOException e) {
      throw new StoreException("the store " + folder + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static OptionalLong holder(DBOpEnvException locked) {
    Matcher m = HOLDER.matcher(String.valueOf(locked.getMessage()));
    return m.find() ? OptionalLong.of(Long.parseLong(m.group(1))) : OptionalLong.empty();
  }

  public Path folder() {
    return folder;
  }

  /** The store as Jena sees it; its default graph is the union of the named ones. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Puts these graphs in the place of those of the same names, in transactions of {@link
   * #GRAPHS_A_TRANSACTION}: each graph is there as it was or as it is to be, never half, whatever
   * interrupts.
   */
  public void replace(List<NamedGraph> graphs) {
    for (int from = 0; from < graphs.size(); from += GRAPHS_A_TRANSACTION) {
      List<NamedGraph> some =
          graphs.subList(from, Math.min(graphs.size(), from + GRAPHS_A_TRANSACTION));
      search.begin();
      Txn.executeWrite(dataset, () -> some.forEach(this::replaceNow));
      search.commit();
    }
  }

  private void replaceNow(NamedGraph graph) {
    if (holds(graph)) {
      return;
    }
    List<Triple> before = searched(graph.name());
    dataset.deleteAny(graph.name(), Node.ANY, Node.ANY, Node.ANY);
    graph.graph().find().forEachRemaining(t -> dataset.add(Quad.create(graph.name(), t)));
    before.stream().filter(t -> !isSaid(t)).forEach(search::remove);
    graph.graph().stream().filter(SearchIndex::isSearched).forEach(search::add);
  }

  private List<Triple> searched(Node name) {
    List<Triple> found = new ArrayList<>();
    for (Node property : SearchIndex.properties()) {
      dataset
          .find(name, Node.ANY, property, Node.ANY)
          .forEachRemaining(q -> found.add(q.asTriple()));
    }
    return found.stream().filter(SearchIndex::isSearched).toList();
  }

  /** Whether any graph says this. */
  private boolean isSaid(Triple triple) {
    return dataset.contains(
        Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  /** Whether the graph is stored as it is; writing it again would only take disk. */
  private boolean holds(NamedGraph graph) {
    long stored = Iter.count(dataset.find(graph.name(), Node.ANY, Node.ANY, Node.ANY));
    return stored == graph.graph().size()
        && graph.graph().stream().allMatch(t -> dataset.contains(Quad.create(graph.name(), t)));
  }

  /** What a graph holds now, copied to memory; empty when there is none of this name. */
  public Graph graph(Node name) {
    return NamedGraph.copy(dataset, name);
  }

  /**
   * Adds the record of a run to the graph of runs, or more to it. A graph is said to be made by the
   * latest run only, and a run to have ended when that was said last.
   */
  public void recordRun(NamedGraph run) {
    Node madeBy = PROV.wasGeneratedBy;
    Txn.executeWrite(
        dataset,
        () -> {
          for (Node latest : List.of(madeBy, PROV.endedAtTime)) {
            run.graph().stream(Node.ANY, latest, Node.ANY)
                .forEach(t -> dataset.deleteAny(run.name(), t.getSubject(), latest, Node.ANY));
          }
          run.graph().stream().forEach(t -> dataset.add(Quad.create(run.name(), t)));
        });
  }

  /** The predicates that readers of this dataset are not to see, whichever way they read it. */
  public static Set<Node> withheld(DatasetGraph dataset) {
    return Withheld.of(dataset);
  }

  /** From now on no query sees a triple with this predicate; what is stored stays. */
  public void withhold(Node predicate) {
    Withheld.apply(dataset, predicate);
  }

  /** Gives back the disk that replaced graphs took; takes as long as copying the store. */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  /** Lets go of the store, so that another process may open it. */
  @Override
  public void close() {
    if (open.getAndSet(false)) {
      search.close();
      TDBInternal.expel(dataset, true);
    }
  }
}
