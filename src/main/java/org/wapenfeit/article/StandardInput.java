package org.wapenfeit.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Articles that are piped in; what they are is told by their first bytes. */
final class StandardInput {
  private static final int HEAD = 512;
  private static final String NAME = "standaardinvoer";

  private StandardInput() {}

  /**
   * The input behind a stream.
   *
   * @throws ArticleReadException when nothing can be read from it
   */
  static ArticleInput of(InputStream in, Metadata given) throws ArticleReadException {
    PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
    try {
      byte[] head = bytes.readNBytes(HEAD);
      bytes.unread(head);
      return new ArticleInput(NAME + extension(head), "-", given, () -> bytes);
    } catch (IOException e) {
      throw new ArticleReadException(
          "-", "it cannot be read (" + ArticleInput.reason(e) + ")", "give a file instead", e);
    }
  }

  static String extension(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return ".zip";
    }
    if (start.startsWith("\u001F\u008B")) {
      return ".warc.gz";
    }
    if (start.startsWith("WARC/")) {
      return ".warc";
    }
    String text = start.replaceFirst("^(?:ï»¿)?\\s*", "").toLowerCase(Locale.ROOT);
    if (text.startsWith("{")) {
      return isLines(text) ? ".jsonl" : ".json";
    }
    if (text.startsWith("[{") || text.matches("(?s)\\[\\s+\\{.*")) {
      return ".json";
    }
    if (text.matches("(?s)(?:<\\?xml.*?\\?>\\s*)?<(?:rss|feed|rdf)\\b.*")) {
      return ".xml";
    }
    return text.matches("(?s)(?:<!--.*?-->\\s*)?<(?:!doctype html|\\?xml|html|head|body)\\b.*")
        ? ".html"
        : ".txt";
  }

  /** An object a line: the first line ends with its brace, or is longer than was seen. */
  private static boolean isLines(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.startsWith("{\"") : text.substring(0, end).strip().endsWith("}");
  }
}
