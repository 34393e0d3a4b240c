package org.wapenfeit.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Articles as rows of a table whose first row names the columns. Cells are parted by a comma, a
 * semicolon or a tab: the one that the first row has most of.
 */
final class CsvFormat extends StreamFormat {
  private static final int FIRST = 4096;

  private final FieldNames names;

  CsvFormat(FieldNames names) {
    this.names = names;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.endsWith(".csv") || fileName.endsWith(".tsv");
  }

  @Override
  protected ReadingChain start(ArticleInput input, InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, FIRST);
    in.mark(FIRST);
    byte[] first = in.readNBytes(FIRST);
    in.reset();
    boolean marked = new String(first, StandardCharsets.UTF_8).startsWith("\uFEFF");
    in.skipNBytes(marked ? 3 : 0);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(new String(first, StandardCharsets.UTF_8)))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();
    return new Rows(input, CSVParser.parse(new InputStreamReader(in, charset(first)), format));
  }

  /** The start of a file that is cut inside a character is UTF-8 all the same. */
  private static Charset charset(byte[] first) {
    String text = new String(first, StandardCharsets.UTF_8);
    int bad = text.indexOf('\uFFFD');
    return bad < 0 || bad >= text.length() - 3
        ? StandardCharsets.UTF_8
        : Charset.forName("windows-1252");
  }

  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      best = count(header, c) > count(header, best) ? c : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private final class Rows extends RecordChain {
    private final Records records = new Records();
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;

    Rows(ArticleInput input, CSVParser parser) {
      super(input);
      this.parser = parser;
      this.rows = parser.iterator();
    }

    @Override
    protected Optional<Reading> nextRecord() {
      return rows.hasNext() ? Optional.of(reading(rows.next())) : Optional.empty();
    }

    private Reading reading(CSVRecord row) {
      Metadata known = input().given().orElse(names.metadata(name -> cell(row, name)));
      return names
          .text(name -> cell(row, name))
          .<Reading>map(t -> new Reading.Read(records.article(recordName(), t, known)))
          .orElseGet(this::withoutText);
    }

    private static Optional<String> cell(CSVRecord row, String name) {
      return row.isSet(name)
          ? Optional.of(row.get(name)).filter(c -> !c.isBlank())
          : Optional.empty();
    }

    @Override
    protected void closeInput() throws IOException {
      parser.close();
    }
  }
}
