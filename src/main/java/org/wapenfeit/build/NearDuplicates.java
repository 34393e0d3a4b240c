package org.wapenfeit.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.wapenfeit.graph.LineSorter;
import org.wapenfeit.graph.TextSketch;

/**
 * Finds which of many articles are nearly the same. What it finds depends on the articles alone and
 * not on their order: an article is linked to the first by name of those that it resembles, so that
 * there are never more links than articles. Memory does not grow with their number.
 */
final class NearDuplicates implements AutoCloseable {
  /** From here on two texts are one report in two versions, such as copy of a press agency. */
  private static final double NEAR = 0.7;

  /** How many different texts a text is compared with for each band that it has in common. */
  private static final int COMPARED = 8;

  /** Sorts behind every IRI. */
  private static final String NONE = "~";

  private final LineSorter bands = new LineSorter();
  private final LineSorter found = new LineSorter();

  /**
   * An article.
   *
   * @param iri its IRI
   * @param file a file that it was read from
   */
  record Known(String iri, String file) {}

  /**
   * An article with the one that it resembles.
   *
   * @param article the article
   * @param other the first by name of those that it resembles, if any, and never later than itself
   */
  record Found(Known article, Optional<Known> other) {}

  private record Sketched(Known article, TextSketch sketch) {}

  /**
   * Adds an article.
   *
   * @param article its IRI
   * @param file a file that it was read from
   * @param sketch its text summed up, in base 64
   */
  void add(Node article, String file, String sketch) {
    String known = article.getURI() + "\t" + file.replaceAll("\\p{Cntrl}", " ");
    found.add(article.getURI() + "\t" + NONE + "\t" + known.substring(known.indexOf('\t') + 1));
    TextSketch.parse(sketch).bands().forEach(b -> bands.add(b + "\t" + known + "\t" + sketch));
  }

  /** Gives all articles by name; to be asked once. */
  void forEach(Consumer<Found> each) {
    compareWithinBands();
    String done = "";
    for (Iterator<String> all = found.sorted(); all.hasNext(); ) {
      String[] parts = all.next().split("\t", 4);
      if (!parts[0].equals(done)) {
        done = parts[0];
        Optional<Known> other =
            parts[1].equals(NONE) ? Optional.empty() : Optional.of(new Known(parts[1], parts[3]));
        each.accept(new Found(new Known(done, parts[2]), other));
      }
    }
  }

  private void compareWithinBands() {
    String band = "";
    List<Sketched> different = new ArrayList<>();
    for (Iterator<String> all = bands.sorted(); all.hasNext(); ) {
      String[] parts = all.next().split("\t", 4);
      if (!parts[0].equals(band)) {
        band = parts[0];
        different.clear();
      }
      compare(new Sketched(new Known(parts[1], parts[2]), TextSketch.parse(parts[3])), different);
    }
  }

  private void compare(Sketched next, List<Sketched> different) {
    Optional<Known> near =
        different.stream()
            .filter(d -> d.sketch().similarity(next.sketch()) >= NEAR)
            .map(Sketched::article)
            .findFirst();
    Known article = next.article();
    near.ifPresent(
        first ->
            found.add(String.join("\t", article.iri(), first.iri(), article.file(), first.file())));
    if (near.isEmpty() && different.size() < COMPARED) {
      different.add(next);
    }
  }

  @Override
  public void close() {
    bands.close();
    found.close();
  }
}
