package org.wapenfeit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.FSDirectory;
import org.wapenfeit.graph.vocab.WF;

/**
 * Words to quotes, names and titles, for {@code text:query} in SPARQL: a Lucene index beside the
 * triples. It has one entry for each subject, property and text, however many graphs say so and
 * however often they are written, as the entry's name is a hash of the three.
 *
 * <p>A file marks the index as behind while triples are written, so that after a crash it is made
 * anew from them.
 */
final class SearchIndex implements AutoCloseable {
  private static final String FOLDER = "Text";
  private static final String MARK = "text-is-behind";

  /** What can be searched, by the name of its field; a query without a property asks quotes. */
  private static final Map<Node, String> FIELDS =
      Map.of(
          WF.quote,
          "quote",
          RDFS.Nodes.label,
          "label",
          SKOS.altLabel.asNode(),
          "altLabel",
          DCTerms.title.asNode(),
          "title");

  private final TextIndexLucene index;
  private final Path mark;

  private SearchIndex(TextIndexLucene index, Path mark) {
    this.index = index;
    this.mark = mark;
  }

  /** Opens the index of a store, made anew where it is missing or behind. */
  static SearchIndex open(Path store, DatasetGraph dataset) {
    Path folder = store.resolve(FOLDER);
    Path mark = store.resolve(MARK);
    boolean isCurrent = Files.isDirectory(folder) && !Files.exists(mark);
    try {
      SearchIndex opened =
          new SearchIndex(new TextIndexLucene(FSDirectory.open(folder), config()), mark);
      if (!isCurrent) {
        opened.rebuild(dataset);
      }
      dataset.getContext().set(TextQuery.textIndex, opened.index);
      return opened;
    } catch (IOException e) {
      throw new StoreException("the search index " + folder + " cannot be opened: " + e, e);
    }
  }

  /** Without a field for graphs: with one, a query of the union of graphs would find nothing. */
  private static TextIndexConfig config() {
    EntityDefinition entries = new EntityDefinition("uri", "quote");
    FIELDS.forEach((property, field) -> entries.set(field, property));
    entries.setPrimaryPredicate(WF.quote);
    entries.setLangField("lang");
    entries.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(entries);
    config.setAnalyzer(new DutchText());
    config.setQueryAnalyzer(new DutchText());
    config.setValueStored(true);
    return config;
  }

  static Collection<Node> properties() {
    return FIELDS.keySet();
  }

  /** Whether this triple has an entry. */
  static boolean isSearched(Triple triple) {
    return FIELDS.containsKey(triple.getPredicate())
        && triple.getObject().isLiteral()
        && triple.getSubject().isURI();
  }

  /** Says that triples are about to change. */
  void begin() {
    try {
      if (!Files.exists(mark)) {
        Files.createFile(mark);
      }
    } catch (IOException e) {
      throw new StoreException("the store cannot be written to: " + e, e);
    }
  }

  void remove(Triple triple) {
    index.deleteEntity(entry(triple));
  }

  /** Adds an entry, or the same one again. */
  void add(Triple triple) {
    Entity entry = entry(triple);
    index.deleteEntity(entry);
    index.addEntity(entry);
  }

  /** Keeps what was added and removed since {@link #begin}. */
  void commit() {
    index.commit();
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      throw new StoreException("the store cannot be written to: " + e, e);
    }
  }

  private void rebuild(DatasetGraph dataset) throws IOException {
    begin();
    index.getIndexWriter().deleteAll();
    Txn.executeRead(
        dataset,
        () -> {
          for (Node property : properties()) {
            dataset.getUnionGraph().stream(Node.ANY, property, Node.ANY)
                .filter(SearchIndex::isSearched)
                .forEach(triple -> index.addEntity(entry(triple)));
          }
        });
    commit();
  }

  private static Entity entry(Triple triple) {
    Node text = triple.getObject();
    Entity entry =
        new Entity(
            triple.getSubject().getURI(),
            null,
            text.getLiteralLanguage(),
            text.getLiteralDatatype());
    entry.put(FIELDS.get(triple.getPredicate()), text.getLiteralLexicalForm());
    return entry;
  }

  @Override
  public void close() {
    index.close();
  }
}
