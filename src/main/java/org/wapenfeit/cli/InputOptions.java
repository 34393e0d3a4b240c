package org.wapenfeit.cli;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.wapenfeit.article.ArticleFiles;
import org.wapenfeit.article.ArticleReaders;
import org.wapenfeit.article.FieldNames;
import org.wapenfeit.article.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the inputs of a command are to be read. */
final class InputOptions {
  @Mixin private ArticleOptions about;

  @Option(
      names = "--fields",
      paramLabel = "MAPPING",
      converter = FieldsConverter.class,
      description = {
        "names of the parts of an article in JSON and CSV, tried before the usual ones:",
        "text=inhoud,title=kop.boven,published=datum,publisher=bron,url=link"
      })
  private FieldNames fields = FieldNames.STANDARD;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "10M",
      converter = SizeConverter.class,
      description = "most bytes of one article, such as 500K or 20M (default: ${DEFAULT-VALUE})")
  private int limit;

  ArticleOptions about() {
    return about;
  }

  /**
   * What the arguments name.
   *
   * @param piped what {@code -} reads
   */
  Stream<Reading> read(List<String> arguments, InputStream piped) {
    return new ArticleFiles(new ArticleReaders(limit, fields))
        .read(arguments, piped, about.metadata());
  }

  private static final class FieldsConverter implements ITypeConverter<FieldNames> {
    @Override
    public FieldNames convert(String value) {
      try {
        return FieldNames.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  private static final class SizeConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9][0-9]{0,8}[KkMm]?")) {
        throw new TypeConversionException("'" + value + "' is no size such as 500K or 20M");
      }
      long number = Long.parseLong(value.replaceAll("\\D", ""));
      long bytes = number << (value.matches(".*[Kk]") ? 10 : value.matches(".*[Mm]") ? 20 : 0);
      if (bytes > 1 << 30) {
        throw new TypeConversionException("'" + value + "' is more than 1024M");
      }
      return (int) bytes;
    }
  }
}
