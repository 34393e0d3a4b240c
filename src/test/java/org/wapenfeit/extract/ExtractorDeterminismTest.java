package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.BundledArticles;
import org.wapenfeit.claim.Claim;

/** The claims of an article depend on that article only. */
class ExtractorDeterminismTest {
  private static final int THREADS = 4;

  private record Read(String fileName, List<Claim> claims) {
    static Read of(Article article) {
      return new Read(article.fileName(), Passages.claims(article));
    }
  }

  @Test
  void fourThreadsInAnotherOrderFindWhatOneThreadFinds()
      throws InterruptedException, ExecutionException {
    List<Article> articles = BundledArticles.all();
    Map<String, List<Claim>> inOrder = new TreeMap<>();
    articles.stream().map(Read::of).forEach(read -> inOrder.put(read.fileName(), read.claims()));
    assertFalse(inOrder.values().stream().allMatch(List::isEmpty));
    Map<String, List<Claim>> together = together(shuffled(articles));
    assertEquals(inOrder.keySet(), together.keySet());
    inOrder.forEach((name, claims) -> assertEquals(claims, together.get(name), name));
  }

  private static List<Article> shuffled(List<Article> articles) {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    return shuffled;
  }

  private static Map<String, List<Claim>> together(List<Article> articles)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Map<String, List<Claim>> claims = new TreeMap<>();
      List<Callable<Read>> tasks =
          articles.stream().<Callable<Read>>map(article -> () -> Read.of(article)).toList();
      for (Future<Read> read : threads.invokeAll(tasks)) {
        claims.put(read.get().fileName(), read.get().claims());
      }
      return claims;
    } finally {
      threads.shutdownNow();
    }
  }
}
