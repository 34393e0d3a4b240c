package org.wapenfeit.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Reading;
import org.wapenfeit.build.Outcome.Left;
import org.wapenfeit.build.Outcome.Understood;
import org.wapenfeit.build.SeenTexts.Seen;
import org.wapenfeit.extract.ArticleClaims;
import org.wapenfeit.graph.ArticleGraph;
import org.wapenfeit.graph.Rejected;

/**
 * Reads articles with all cores and hands their graphs on in the order of the input, so that the
 * number of threads changes nothing but the time.
 */
public final class BuildRun {
  private final Tools tools;
  private final GraphSink sink;
  private final BuildOptions options;
  private final BuildListener listener;

  private final SeenTexts seen = new SeenTexts();
  private final List<Reading.Skipped> skipped = new ArrayList<>();
  private final List<Resemblance> resemblances = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final Map<String, Size> sizes = new LinkedHashMap<>();
  private int done;
  private int files;

  private record Size(long claims, long triples) {}

  /**
   * Prepares a run.
   *
   * @param sink keeps the graphs
   * @param listener is told how it goes, in one thread
   */
  public BuildRun(Tools tools, GraphSink sink, BuildOptions options, BuildListener listener) {
    this.tools = tools;
    this.sink = sink;
    this.options = options;
    this.listener = listener;
  }

  /**
   * Reads all of these; to be called once. An article that cannot be understood is left out like
   * one that cannot be read.
   */
  public BuildReport read(Iterator<Reading> readings) {
    Instant start = Instant.now();
    InOrder.run(new UntilStopped(readings), options.threads(), this::understand, this::take);
    sink.finish(start);
    return report(Duration.between(start, Instant.now()));
  }

  /** The inputs, of a strict run only those before the first that is left out. */
  private final class UntilStopped implements Iterator<Reading> {
    private final Iterator<Reading> all;

    UntilStopped(Iterator<Reading> all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      return !isStopped() && all.hasNext();
    }

    @Override
    public Reading next() {
      return all.next();
    }
  }

  private boolean isStopped() {
    return options.strict() && !skipped.isEmpty();
  }

  private Outcome understand(Reading reading) {
    if (reading instanceof Reading.Skipped left) {
      return new Left(left);
    }
    return understand(((Reading.Read) reading).article());
  }

  private Outcome understand(Article article) {
    try {
      Optional<String> other =
          options.anyLanguage() ? Optional.empty() : DutchCheck.otherLanguage(article.text());
      if (other.isPresent()) {
        return new Left(
            new Reading.Skipped(
                article.fileName(),
                "it is in " + other.get() + ", not in Dutch",
                "leave it out, or read it all the same with --any-language"));
      }
      ArticleClaims claims = tools.extractor().extract(article);
      TextSketch sketch = TextSketch.of(article.text());
      return new Understood(
          article, tools.grapher().toGraph(claims), claims.claims().size(), sketch);
    } catch (RuntimeException e) {
      return new Left(
          new Reading.Skipped(
              article.fileName(),
              "a fault of the program stopped its reading (" + e + ")",
              "report it with the article"));
    }
  }

  private void take(Outcome outcome) {
    if (isStopped()) {
      return;
    }
    if (outcome instanceof Understood understood) {
      files++;
      keep(understood);
    } else if (outcome instanceof Left left) {
      skipped.add(left.why());
    }
    listener.done(++done);
  }

  private void keep(Understood understood) {
    String file = understood.article().fileName();
    String id = understood.graph().article().id();
    Optional<Seen> same = seen.same(understood.sketch());
    same.ifPresent(earlier -> resemblances.add(new Resemblance(file, earlier.file(), true)));
    if (same.isPresent() && !same.get().id().equals(id)) {
      sink.alsoNamed(same.get().id(), understood.article());
      return;
    }
    Optional<Seen> near = seen.near(understood.sketch()).filter(e -> !e.id().equals(id));
    if (same.isEmpty() && near.isPresent()) {
      resemblances.add(new Resemblance(file, near.get().file(), false));
      sink.nearDuplicate(id, near.get().id());
    }
    keepGraph(understood);
    seen.add(understood.graph().article(), file, understood.sketch());
  }

  private void keepGraph(Understood understood) {
    List<Rejected> left = understood.graph().rejected();
    ArticleGraph graph = sink.keep(understood.graph().article());
    Size size = size(understood.claims(), left, graph);
    if (sizes.put(graph.id(), size) == null) {
      rejected.addAll(left);
    }
    listener.understood(understood.article().fileName(), (int) size.claims(), size.triples());
  }

  private static Size size(int claims, List<Rejected> left, ArticleGraph graph) {
    long out =
        left.stream()
            .map(Rejected::claim)
            .filter(c -> !c.equals(graph.article()))
            .distinct()
            .count();
    return new Size(claims - out, graph.graph().size());
  }

  private BuildReport report(Duration took) {
    return new BuildReport(
        files,
        sizes.size(),
        skipped,
        resemblances,
        sizes.values().stream().mapToLong(Size::claims).sum(),
        rejected,
        sizes.values().stream().mapToLong(Size::triples).sum(),
        took);
  }
}
