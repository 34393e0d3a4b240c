package org.wapenfeit.cli;

import java.util.Optional;
import org.wapenfeit.article.Metadata;
import org.wapenfeit.edtf.Edtf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What somebody knows of the articles that they give. */
final class ArticleOptions {
  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "medium that published the articles")
  private String publisher;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "when they were published: 2024-11-19, 2024-11 or 2024")
  private Edtf date;

  @Option(names = "--url", paramLabel = "URL", description = "where the article was published")
  private String url;

  Metadata metadata() {
    return new Metadata(
        Optional.empty(),
        Optional.ofNullable(publisher),
        Optional.ofNullable(url),
        Optional.ofNullable(date));
  }

  boolean hasUrl() {
    return url != null;
  }

  private static final class DateConverter implements ITypeConverter<Edtf> {
    @Override
    public Edtf convert(String value) {
      try {
        return Edtf.parse(value);
      } catch (RuntimeException e) {
        throw new TypeConversionException("'" + value + "' is no date such as 2024-11-19");
      }
    }
  }
}
