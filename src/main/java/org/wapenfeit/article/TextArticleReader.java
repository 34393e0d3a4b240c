package org.wapenfeit.article;

import org.wapenfeit.text.Span;

/**
 * Reads plain text as newsrooms and archives pass it on. The blocks are told apart by their form:
 * header lines and datelines by the patterns of {@code ontology/article-headers.tsv}, headings by
 * length, end and position. The text stays as it was decoded, so that offsets hold in the original.
 */
public final class TextArticleReader {

  /**
   * The article in a file's bytes.
   *
   * @param fileName base name of the file
   * @param content the bytes: UTF-8, UTF-16 with a byte order mark, or Windows-1252
   * @param given what is known from elsewhere; it goes before what the text says
   * @throws ArticleReadException when the bytes are no text or hold none
   */
  public Article read(String fileName, byte[] content, Metadata given) throws ArticleReadException {
    return read(fileName, TextDecoder.decode(fileName, content), given);
  }

  /** The article in a text. */
  public Article read(String fileName, String text, Metadata given) {
    BlockReader reader = new BlockReader(text);
    reader.read();
    return new Article(fileName, text, given.orElse(reader.metadata()), reader.blocks());
  }

  /**
   * The article in a text whose headline is known; the article's text is the headline, a blank line
   * and the text.
   */
  Article read(String fileName, String headline, String text, Metadata given) {
    String body = text.strip();
    String whole = body.startsWith(headline) ? body : headline + "\n\n" + body;
    BlockReader reader = new BlockReader(whole);
    reader.readUnder(new Span(0, headline.length()));
    return new Article(fileName, whole, given.orElse(reader.metadata()), reader.blocks());
  }
}
