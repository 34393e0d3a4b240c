package org.wapenfeit.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a file beside an article says about it: {@code NAME.meta.json} or {@code NAME.txt.meta.json}
 * for {@code NAME.txt}, a JSON object with {@code title}, {@code publisher}, {@code url} and {@code
 * published}, all optional.
 */
final class Sidecar {
  private static final String END = ".meta.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Sidecar() {}

  static boolean isSidecar(String fileName) {
    return fileName.endsWith(END);
  }

  /**
   * What is said about an article; nothing where it has no such file.
   *
   * @throws ArticleReadException when the file is there and cannot be read
   */
  static Metadata of(Path article) throws ArticleReadException {
    Path name = article.getFileName();
    if (name == null) {
      return Metadata.UNKNOWN;
    }
    String full = name.toString();
    String base = full.contains(".") ? full.substring(0, full.lastIndexOf('.')) : full;
    for (String candidate : List.of(full + END, base + END)) {
      Path file = article.resolveSibling(candidate);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    return Metadata.UNKNOWN;
  }

  private static Metadata read(Path file) throws ArticleReadException {
    try {
      JsonNode node = JSON.readTree(Files.readAllBytes(file));
      return FieldNames.STANDARD.metadata(node);
    } catch (IOException e) {
      throw new ArticleReadException(
          file.toString(), "it is no JSON object that can be read", "correct or remove it", e);
    }
  }
}
