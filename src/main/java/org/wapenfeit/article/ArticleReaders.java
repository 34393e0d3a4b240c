package org.wapenfeit.article;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The front door: any input that is understood, by the extension of its name. */
public final class ArticleReaders {
  /** The most bytes that one article may have, unless told otherwise: 10 MiB. */
  public static final int LIMIT = 10 << 20;

  private final List<ArticleFormat> formats;

  public ArticleReaders() {
    this(LIMIT, FieldNames.STANDARD);
  }

  /**
   * @param limit the most bytes that one article may have
   * @param names under which names JSON and CSV give the parts of an article
   */
  public ArticleReaders(int limit, FieldNames names) {
    formats =
        List.of(
            new TextFormat(limit),
            new HtmlFormat(limit),
            new JsonFormat(names),
            new JsonLinesFormat(names),
            new CsvFormat(names),
            new FeedFormat(),
            new WarcFormat(limit),
            new ZipFormat(this),
            new GzipFormat(this));
  }

  /** Whether a file of this name can be read. */
  public boolean handles(String fileName) {
    return format(fileName).isPresent();
  }

  /**
   * The one article in a file's bytes, or the first when there are more.
   *
   * @param fileName its base name
   * @param content its bytes
   * @param given what is known from elsewhere; it goes before what the file says
   * @throws ArticleReadException when there is none
   */
  public Article read(String fileName, byte[] content, Metadata given) throws ArticleReadException {
    ArticleInput input =
        new ArticleInput(fileName, fileName, given, () -> new ByteArrayInputStream(content));
    try (Stream<Reading> readings = read(input)) {
      Reading first = readings.findFirst().orElseThrow(() -> empty(fileName));
      if (first instanceof Reading.Skipped skipped) {
        throw new ArticleReadException(skipped.file(), skipped.reason(), skipped.remedy());
      }
      return ((Reading.Read) first).article();
    }
  }

  /** All articles of an input, one at a time as they are asked for; to be closed. */
  public Stream<Reading> read(ArticleInput input) {
    return format(input.fileName())
        .map(format -> format.read(input))
        .orElseGet(() -> Stream.of(unknown(input)));
  }

  private Optional<ArticleFormat> format(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return formats.stream().filter(f -> f.handles(name)).findFirst();
  }

  private static Reading unknown(ArticleInput input) {
    return new Reading.Skipped(
        input.location(),
        "its name tells no format that is read",
        "give it an extension such as .txt");
  }

  private static ArticleReadException empty(String fileName) {
    return new ArticleReadException(fileName, "it holds no article", "give a file with articles");
  }
}
