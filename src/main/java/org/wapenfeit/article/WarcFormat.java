package org.wapenfeit.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Articles in a web archive: the pages that it holds with status 200. Pages without running text,
 * of which an archive has many, are passed over.
 */
final class WarcFormat extends StreamFormat {
  private static final int OK = 200;

  private final int limit;

  WarcFormat(int limit) {
    this.limit = limit;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.endsWith(".warc") || fileName.endsWith(".warc.gz");
  }

  @Override
  protected ReadingChain start(ArticleInput input, InputStream bytes) throws IOException {
    return new Pages(input, new WarcReader(bytes));
  }

  private final class Pages extends RecordChain {
    private final WarcReader archive;

    Pages(ArticleInput input, WarcReader archive) {
      super(input);
      this.archive = archive;
    }

    @Override
    protected Optional<Reading> nextRecord() throws IOException {
      Optional<WarcRecord> record = archive.next();
      while (record.isPresent()) {
        if (record.get() instanceof WarcResponse response && isPage(response)) {
          Optional<Reading> page = page(response);
          if (page.isPresent()) {
            return page;
          }
        }
        record = archive.next();
      }
      return Optional.empty();
    }

    private boolean isPage(WarcResponse response) throws IOException {
      return response.http().status() == OK
          && response.payloadType().base().toString().toLowerCase(Locale.ROOT).contains("html");
    }

    private Optional<Reading> page(WarcResponse response) throws IOException {
      String url = response.target();
      Metadata address =
          new Metadata(Optional.empty(), Html.publisher(url), Optional.of(url), Optional.empty());
      InputStream body = response.http().bodyDecoded().stream();
      ArticleInput page =
          new ArticleInput(recordName(), url, input().given().orElse(address), () -> body);
      try (Stream<Reading> readings = new HtmlFormat(limit).read(page)) {
        return readings.filter(r -> r instanceof Reading.Read).findFirst();
      }
    }

    @Override
    protected void closeInput() throws IOException {
      archive.close();
    }
  }
}
