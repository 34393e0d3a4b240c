package org.wapenfeit.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wapenfeit.article.Article;

/** Ids of articles: the same article gets the same one on any machine. */
final class ArticleIds {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+://(www\\.)?");
  private static final Pattern FRAGMENT = Pattern.compile("#.*$");
  private static final Pattern TRACKING = Pattern.compile("(?<=[?&])(utm_[^=&]*|fbclid)=[^&]*&?");
  private static final Pattern TAIL = Pattern.compile("[/?&]+$");

  private ArticleIds() {}

  /** The id of an article: its publisher's name and a hash of its URL or else of its text. */
  static String of(Article article) {
    Optional<String> url = article.metadata().url().filter(u -> !u.isBlank());
    String hash = Slug.hash(url.map(ArticleIds::normalized).orElse(article.text()));
    Optional<String> publisher = article.metadata().publisher().filter(p -> !p.isBlank());
    return publisher.map(p -> Slug.of(p) + "-" + hash).orElse(hash);
  }

  /** The URL without what differs between links to one page. */
  private static String normalized(String url) {
    String page = SCHEME.matcher(url.strip()).replaceFirst("");
    page = FRAGMENT.matcher(page).replaceFirst("");
    page = TRACKING.matcher(page).replaceAll("");
    return TAIL.matcher(page).replaceFirst("");
  }
}
