package org.wapenfeit.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.Reading;
import org.wapenfeit.build.Outcome.Left;
import org.wapenfeit.build.Outcome.Understood;
import org.wapenfeit.build.SeenTexts.Seen;
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
  private int done;
  private int files;

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
    Totals kept = sink.finish();
    return report(kept, Duration.between(start, Instant.now()));
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
      return new Understood(article, tools.grapher().toGraph(tools.extractor().extract(article)));
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
    Article article = understood.article();
    ArticleGraph graph = understood.graph().article();
    String file = article.fileName();
    Optional<Seen> same = seen.same(article.text(), new Seen(graph.id(), file));
    if (same.isPresent()) {
      resemblances.add(new Resemblance(file, same.get().file(), true));
    } else {
      rejected.addAll(understood.graph().rejected());
    }
    if (same.isPresent() && !same.get().id().equals(graph.id())) {
      sink.alsoNamed(same.get().id(), article);
      return;
    }
    sink.keep(graph);
    listener.understood(file, (int) graph.claims(), graph.graph().size());
  }

  private BuildReport report(Totals kept, Duration took) {
    resemblances.addAll(kept.near());
    return new BuildReport(
        files,
        kept.articles(),
        skipped,
        resemblances,
        kept.claims(),
        rejected,
        kept.triples(),
        took);
  }
}
