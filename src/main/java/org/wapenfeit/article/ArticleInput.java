package org.wapenfeit.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that articles can be read from.
 *
 * @param fileName base name; its extension tells the format
 * @param location the name under which the user knows it, for messages
 * @param given what is known about its articles from elsewhere
 * @param content opens its bytes
 */
public record ArticleInput(String fileName, String location, Metadata given, Content content) {

  /** Opens a stream of bytes; the caller closes it. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** A file on disk. */
  public static ArticleInput of(Path file, Metadata given) {
    Path name = file.getFileName();
    return new ArticleInput(
        name == null ? file.toString() : name.toString(),
        file.toString(),
        given,
        () -> Files.newInputStream(file));
  }

  /**
   * All bytes.
   *
   * @param limit the most bytes that an input may have
   * @throws ArticleReadException when they cannot be read or are more
   */
  byte[] bytes(int limit) throws ArticleReadException {
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw new ArticleReadException(
            location, "it has more than " + limit + " bytes", "split it or raise the limit");
      }
      return bytes;
    } catch (IOException e) {
      throw new ArticleReadException(
          location,
          "it cannot be read (" + reason(e) + ")",
          "check that it exists and is readable",
          e);
    }
  }

  static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replaceAll("Exception$", "");
    return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
  }
}
