package org.wapenfeit.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The articles that come with the program, listed in {@code /articles/index.txt} on the class path,
 * one file name a line.
 */
public final class BundledArticles {
  private static final String FOLDER = "/articles/";

  private BundledArticles() {}

  /** The names of the files, in the order of the list. */
  public static List<String> names() {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
      return in.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of bundled articles", e);
    }
  }

  /** The articles, in the order of the list. */
  public static List<Article> all() {
    return names().stream().map(BundledArticles::read).toList();
  }

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException when it is missing from the class path
   */
  public static byte[] content(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled article " + name, e);
    }
  }

  private static Article read(String name) {
    try {
      return new ArticleReaders().read(name, content(name), Metadata.UNKNOWN);
    } catch (ArticleReadException e) {
      throw new IllegalStateException("bundled article " + e.getMessage(), e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = BundledArticles.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(FOLDER + name + " is missing from the class path");
    }
    return in;
  }
}
