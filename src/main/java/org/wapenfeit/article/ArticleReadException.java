package org.wapenfeit.article;

/** An input that no article can be read from, with what its owner can do about it. */
public class ArticleReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String reason;
  private final String remedy;

  /**
   * @param file name of the input
   * @param reason what is wrong with it
   * @param remedy what to do about it
   */
  public ArticleReadException(String file, String reason, String remedy) {
    this(file, reason, remedy, null);
  }

  public ArticleReadException(String file, String reason, String remedy, Throwable cause) {
    super(file + ": " + reason + "; " + remedy, cause);
    this.file = file;
    this.reason = reason;
    this.remedy = remedy;
  }

  public String file() {
    return file;
  }

  public String reason() {
    return reason;
  }

  public String remedy() {
    return remedy;
  }
}
