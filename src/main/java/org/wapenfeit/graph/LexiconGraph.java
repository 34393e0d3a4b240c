package org.wapenfeit.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.wapenfeit.graph.vocab.LEXINFO;
import org.wapenfeit.graph.vocab.LIME;
import org.wapenfeit.graph.vocab.ONTOLEX;
import org.wapenfeit.graph.vocab.SYNSEM;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.lexicon.Lexicon;
import org.wapenfeit.lexicon.Predicate;
import org.wapenfeit.lexicon.Predicate.Kind;

/**
 * The words that carry events as a lexicon in OntoLex-Lemon: an entry for each word, a sense and a
 * frame for each of its rows. Nothing in an article's graph refers to it; it is there for those who
 * want to use or compare the words elsewhere. Safe for use by many threads.
 */
public final class LexiconGraph {
  private static final String DUTCH = "nl";
  private static final Node EXAMPLE = SKOS.example.asNode();

  private final Iris iris;
  private final Graph graph = GraphFactory.createDefaultGraph();

  /** What makes an entry: {@code aanval} is one as a noun and another as part of a compound. */
  private record Word(Kind kind, String lemma) {}

  /**
   * Describes these words.
   *
   * @param iris the base that they are named under
   * @param lexicon the words with their rows
   */
  public LexiconGraph(Iris iris, Lexicon lexicon) {
    this.iris = iris;
    Map<Word, List<Predicate>> words = new LinkedHashMap<>();
    for (Predicate row : lexicon.all().stream().filter(LexiconGraph::isWord).toList()) {
      words.computeIfAbsent(new Word(row.kind(), row.lemma()), w -> new ArrayList<>()).add(row);
    }
    Triples about = new Triples(graph, iris.lexicon()).type(LIME.Lexicon);
    about.string(LIME.language, DUTCH).integer(LIME.lexicalEntries, words.size());
    words.forEach((word, rows) -> about.add(LIME.entry, describe(word, rows)));
  }

  /** The graph of all words. */
  public NamedGraph named() {
    return new NamedGraph(iris.lexiconGraph(), graph);
  }

  /** Rows such as {@code {missile}} stand for all nouns of a class: no words, so no entries. */
  private static boolean isWord(Predicate row) {
    return !row.lemma().startsWith("{");
  }

  private Node describe(Word word, List<Predicate> rows) {
    Node entry = iris.word(name(word.kind()), word.lemma());
    Node form = iris.part(entry, "form");
    Triples about = new Triples(graph, entry).type(ONTOLEX.LexicalEntry).type(type(word.kind()));
    about.label(DUTCH, word.lemma()).add(ONTOLEX.canonicalForm, form);
    about.about(form).type(ONTOLEX.Form).tagged(ONTOLEX.writtenRep, DUTCH, word.lemma());
    if (word.kind() != Kind.IDIOM) {
      about.add(LEXINFO.partOfSpeech, partOfSpeech(word.kind()));
    }
    for (int i = 0; i < rows.size(); i++) {
      describe(about, i + 1, rows.get(i));
    }
    return entry;
  }

  private void describe(Triples entry, int number, Predicate row) {
    Triples sense = entry.about(iris.part(entry.subject(), "sense-" + number));
    Triples frame = entry.about(iris.part(entry.subject(), "frame-" + number));
    entry.add(ONTOLEX.sense, sense.subject()).add(SYNSEM.synBehavior, frame.subject());
    sense.type(ONTOLEX.LexicalSense).add(ONTOLEX.reference, WF.term(row.type().name()));
    sense.tagged(EXAMPLE, DUTCH, row.example());
    new FrameTriples(iris, sense, frame).describe(row.roles());
  }

  private static Node type(Kind kind) {
    return switch (kind) {
      case VERB, NOUN, ADJECTIVE -> ONTOLEX.Word;
      case IDIOM -> ONTOLEX.MultiwordExpression;
      case COMPOUND_HEAD, COMPOUND_MODIFIER -> ONTOLEX.Affix;
    };
  }

  /** Of the parts of compounds, too: they are nouns. */
  private static Node partOfSpeech(Kind kind) {
    return switch (kind) {
      case VERB -> LEXINFO.verb;
      case ADJECTIVE -> LEXINFO.adjective;
      default -> LEXINFO.noun;
    };
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
