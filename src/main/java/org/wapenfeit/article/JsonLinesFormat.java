package org.wapenfeit.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Articles as JSON objects, one a line; a line that is none is skipped and the next is read. */
final class JsonLinesFormat extends StreamFormat {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FieldNames names;

  JsonLinesFormat(FieldNames names) {
    this.names = names;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.endsWith(".jsonl") || fileName.endsWith(".ndjson");
  }

  @Override
  protected ReadingChain start(ArticleInput input, InputStream bytes) {
    return new Lines(
        input, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
  }

  private final class Lines extends RecordChain {
    private final Records records = new Records();
    private final BufferedReader lines;

    Lines(ArticleInput input, BufferedReader lines) {
      super(input);
      this.lines = lines;
    }

    @Override
    protected Optional<Reading> nextRecord() throws IOException {
      String line = lines.readLine();
      while (line != null && line.replace("\uFEFF", "").isBlank()) {
        line = lines.readLine();
      }
      return Optional.ofNullable(line).map(l -> reading(l.replace("\uFEFF", "")));
    }

    private Reading reading(String line) {
      try {
        JsonNode record = JSON.readTree(line);
        Metadata known = input().given().orElse(names.metadata(record));
        return names
            .text(record)
            .<Reading>map(t -> new Reading.Read(records.article(recordName(), t, known)))
            .orElseGet(this::withoutText);
      } catch (JsonProcessingException e) {
        return skip("the line is no JSON object", "write one object a line");
      }
    }

    @Override
    protected void closeInput() throws IOException {
      lines.close();
    }
  }
}
