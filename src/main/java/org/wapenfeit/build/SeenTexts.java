package org.wapenfeit.build;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.graph.ArticleGraph;

/**
 * The latest texts of a run, as sketches. Only so many are remembered that memory stays the same
 * however long the run is. Used by one thread.
 */
final class SeenTexts {
  /** Bands of four: texts that share 70 % of their word triples meet in one almost surely. */
  private static final int BAND = 4;

  /** From here on two texts are one report in two versions, such as copy of a press agency. */
  private static final double NEAR = 0.7;

  /** How many texts are remembered, 1.5 KB each. */
  private static final int MOST = 20_000;

  private static final int BANDS = 16;

  private final Map<Long, Seen> byText = new Latest(MOST);
  private final Map<Long, Seen> byBand = new Latest(MOST * BANDS);

  /** Forgets what came first when there is too much. */
  private static final class Latest extends LinkedHashMap<Long, Seen> {
    private static final long serialVersionUID = 1L;

    private final int most;

    Latest(int most) {
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Seen> eldest) {
      return size() > most;
    }
  }

  /**
   * An article that came before.
   *
   * @param id its id
   * @param file the file that it was read from
   * @param sketch its text summed up
   */
  record Seen(String id, String file, TextSketch sketch) {}

  /** The article with the same text. */
  Optional<Seen> same(TextSketch sketch) {
    return Optional.ofNullable(byText.get(sketch.hash()));
  }

  /** The earliest article with almost the same text. */
  Optional<Seen> near(TextSketch sketch) {
    for (int band = 0; band + BAND <= sketch.signature().length; band += BAND) {
      Seen seen = byBand.get(key(sketch, band));
      if (seen != null && seen.sketch().similarity(sketch) >= NEAR) {
        return Optional.of(seen);
      }
    }
    return Optional.empty();
  }

  void add(ArticleGraph graph, String file, TextSketch sketch) {
    Seen seen = new Seen(graph.id(), file, sketch);
    byText.putIfAbsent(sketch.hash(), seen);
    for (int band = 0; band + BAND <= sketch.signature().length; band += BAND) {
      byBand.putIfAbsent(key(sketch, band), seen);
    }
  }

  private static long key(TextSketch sketch, int band) {
    int values = Arrays.hashCode(Arrays.copyOfRange(sketch.signature(), band, band + BAND));
    return ((long) band << 32) | (values & 0xFFFFFFFFL);
  }
}
