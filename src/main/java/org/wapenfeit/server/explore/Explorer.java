package org.wapenfeit.server.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.server.explore.Counts.Bar;
import org.wapenfeit.server.pages.Language;
import org.wapenfeit.server.pages.Pages;

/**
 * What all pages to look at share.
 *
 * @param dataset the graph
 * @param iris the base of its names
 * @param pages writes HTML
 * @param claims the claims, once they are read
 * @param known names and positions that were looked up
 * @param cache models of the start page and the options of filters, which stay the same
 */
public record Explorer(
    DatasetGraph dataset,
    Iris iris,
    Pages pages,
    CompletableFuture<Claims> claims,
    Known known,
    Map<Object, Object> cache) {
  private static final int TOP = 8;
  private static final int OPTIONS = 100;
  private static final int MONTHS = 60;

  public static Explorer of(DatasetGraph dataset, Iris iris, Pages pages) {
    return new Explorer(
        dataset, iris, pages, Claims.read(dataset), Known.nothing(), new ConcurrentHashMap<>());
  }

  /** Finds things by words. */
  public WordSearch search() {
    return new WordSearch(this);
  }

  /** How things are called for the one who asks. */
  public Names names(HttpServletRequest request) {
    return new Names(dataset, iris, Language.of(request), pages.root(request), known);
  }

  Cards cards(HttpServletRequest request, Names names) {
    return new Cards(names, Pages.texts(Language.of(request)));
  }

  /** What the start page says of the graph: period and the most named. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> overview(HttpServletRequest request) {
    Language language = Language.of(request);
    List<Object> key = List.of("overview", language, pages.root(request));
    return (Map<String, Object>)
        cache.computeIfAbsent(
            key, k -> Txn.calculateRead(dataset, () -> sum(names(request), language)));
  }

  private Map<String, Object> sum(Names names, Language language) {
    List<Claim> all = claims.join().all();
    Map<String, Object> model = new HashMap<>();
    model.put(
        "first",
        all.stream().map(Claim::month).filter(m -> !m.isEmpty()).min(String::compareTo).orElse(""));
    model.put("last", all.stream().map(Claim::month).max(String::compareTo).orElse(""));
    model.put("months", Counts.months(all, MONTHS, language));
    model.put("actors", Counts.top(all, Claim::actors, TOP, names, language));
    model.put("places", Counts.top(all, Claim::places, TOP, names, language));
    model.put("sources", Counts.top(all, Claim::sources, TOP, names, language));
    model.put("types", Counts.top(all, c -> List.of(c.type()), TOP, names, language));
    return model;
  }

  /** The filter of a page with what it can be set to, for the template {@code filters}. */
  Map<String, Object> filters(
      HttpServletRequest request, Filter filter, List<Claim> claims, Names names) {
    Map<String, Object> model = new HashMap<>(options(request, claims, names));
    model.put("filter", filter.values());
    model.put("filtered", !filter.isEmpty());
    model.put("certainties", Filter.CERTAINTIES);
    return model;
  }

  /** Those of all claims are counted once. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> options(HttpServletRequest request, List<Claim> claims, Names names) {
    Language language = Language.of(request);
    if (claims != this.claims.join().all()) {
      return options(claims, names, language);
    }
    List<Object> key = List.of("options", language, pages.root(request));
    return (Map<String, Object>) cache.computeIfAbsent(key, k -> options(claims, names, language));
  }

  private static Map<String, Object> options(List<Claim> claims, Names names, Language language) {
    Map<String, Object> model = new HashMap<>();
    model.put(
        "typeOptions",
        options(Counts.top(claims, c -> List.of(c.type()), OPTIONS, names, language)));
    model.put("actorOptions", options(Counts.top(claims, Claim::actors, OPTIONS, names, language)));
    model.put(
        "sourceOptions", options(Counts.top(claims, Claim::sources, OPTIONS, names, language)));
    model.put("placeOptions", options(Counts.top(claims, Claim::places, OPTIONS, names, language)));
    return model;
  }

  private static List<Bar> options(List<Bar> bars) {
    return bars.stream().sorted(java.util.Comparator.comparing(b -> b.of().text())).toList();
  }
}
