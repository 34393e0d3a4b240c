package org.wapenfeit.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Reading;
import org.wapenfeit.build.Outcome.Left;
import org.wapenfeit.build.Outcome.Understood;
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
  private final int threads;
  private final IntConsumer progress;

  private final List<Reading.Skipped> skipped = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final Map<String, Size> sizes = new LinkedHashMap<>();
  private int done;
  private int files;

  private record Size(long claims, long triples) {}

  /**
   * Prepares a run.
   *
   * @param sink keeps the graphs
   * @param threads how many articles are read at a time, 1 or more
   * @param progress is told how many inputs are done, in one thread
   */
  public BuildRun(Tools tools, GraphSink sink, int threads, IntConsumer progress) {
    this.tools = tools;
    this.sink = sink;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Reads all of these; to be called once. An article that cannot be understood is left out like
   * one that cannot be read.
   */
  public BuildReport read(Iterator<Reading> readings) {
    Instant start = Instant.now();
    InOrder.run(readings, threads, this::understand, this::take);
    sink.finish(start);
    return report(Duration.between(start, Instant.now()));
  }

  private Outcome understand(Reading reading) {
    if (reading instanceof Reading.Skipped left) {
      return new Left(left);
    }
    return understand(((Reading.Read) reading).article());
  }

  private Outcome understand(Article article) {
    try {
      ArticleClaims claims = tools.extractor().extract(article);
      return new Understood(tools.grapher().toGraph(claims), claims.claims().size());
    } catch (RuntimeException e) {
      return new Left(
          new Reading.Skipped(
              article.fileName(),
              "a fault of the program stopped its reading (" + e + ")",
              "report it with the article"));
    }
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Understood understood) {
      keep(understood);
    } else if (outcome instanceof Left left) {
      skipped.add(left.why());
    }
    progress.accept(++done);
  }

  private void keep(Understood understood) {
    List<Rejected> left = understood.graph().rejected();
    ArticleGraph graph = sink.keep(understood.graph().article());
    files++;
    if (sizes.put(graph.id(), size(understood.claims(), left, graph)) == null) {
      rejected.addAll(left);
    }
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
        sizes.values().stream().mapToLong(Size::claims).sum(),
        rejected,
        sizes.values().stream().mapToLong(Size::triples).sum(),
        took);
  }
}
