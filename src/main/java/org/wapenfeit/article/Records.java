package org.wapenfeit.article;

import java.util.regex.Pattern;

/** Makes articles of records that give text and title apart. */
final class Records {
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|br|div|h[1-6]|figure)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

  private final TextArticleReader reader = new TextArticleReader();

  /** The article with this text, which may be plain or a piece of HTML. */
  Article article(String fileName, String text, Metadata known) {
    if (MARKUP.matcher(text).find()) {
      return Html.fragment(fileName, text, known);
    }
    return known
        .title()
        .map(title -> reader.read(fileName, title, text, known))
        .orElseGet(() -> reader.read(fileName, text, known));
  }
}
