package org.wapenfeit.article;

/** What came of one input: an article, or why there is none. */
public sealed interface Reading {

  /** An article that was read. */
  record Read(Article article) implements Reading {}

  /**
   * An input that was left out.
   *
   * @param file its name, as the user would find it
   * @param reason what is wrong with it
   * @param remedy what to do about it
   */
  record Skipped(String file, String reason, String remedy) implements Reading {
    @Override
    public String toString() {
      return file + ": " + reason + "; " + remedy;
    }
  }

  /** The input left out for what the exception says. */
  static Reading skipped(ArticleReadException e) {
    return new Skipped(e.file(), e.reason(), e.remedy());
  }
}
