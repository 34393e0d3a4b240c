package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wapenfeit.article.Article;
import org.wapenfeit.article.ArticleReadException;
import org.wapenfeit.article.ArticleReaders;
import org.wapenfeit.article.Metadata;

/** Finds the articles that gold claims are about. */
final class GoldArticles {
  private GoldArticles() {}

  /**
   * The article in the first of the folders that has the file.
   *
   * @throws DataException when none has it or it cannot be read
   */
  static Article find(String fileName, List<Path> folders) throws IOException {
    for (Path folder : folders) {
      Path file = folder.resolve(fileName);
      if (Files.isRegularFile(file)) {
        return read(fileName, file);
      }
    }
    throw new DataException(
        "there is no article " + fileName + " in " + folders + ": give its folder with --articles");
  }

  private static Article read(String fileName, Path file) throws IOException {
    try {
      return new ArticleReaders().read(fileName, Files.readAllBytes(file), Metadata.UNKNOWN);
    } catch (ArticleReadException e) {
      throw new DataException(e.getMessage());
    }
  }
}
