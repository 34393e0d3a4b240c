package org.wapenfeit.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Articles as JSON objects: one, a list of them, a list inside an object, or one after the other.
 * Lists are read object by object.
 */
final class JsonFormat extends StreamFormat {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LISTS =
      Set.of("articles", "items", "results", "data", "documents", "docs", "entries", "artikelen");

  private final FieldNames names;

  JsonFormat(FieldNames names) {
    this.names = names;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.endsWith(".json");
  }

  @Override
  protected ReadingChain start(ArticleInput input, InputStream bytes) throws IOException {
    return new Objects(input, JSON.createParser(bytes));
  }

  private final class Objects extends RecordChain {
    private final Records records = new Records();
    private final JsonParser parser;
    private boolean wrapped;
    private boolean alone;

    Objects(ArticleInput input, JsonParser parser) {
      super(input);
      this.parser = parser;
    }

    @Override
    protected Optional<Reading> nextRecord() throws IOException {
      for (JsonToken token = nextToken(); token != null; token = nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          alone = parser.getParsingContext().getParent().inRoot() && recordNumber() == 1;
          Optional<JsonNode> record = object();
          if (record.isPresent()) {
            return record.map(this::reading);
          }
        } else if (token.isScalarValue()) {
          return Optional.of(skip("it is no JSON object", "give objects"));
        }
      }
      return Optional.empty();
    }

    /** What stands behind a list inside an object is no article. */
    private JsonToken nextToken() throws IOException {
      JsonToken token = parser.nextToken();
      return wrapped && token == JsonToken.END_ARRAY ? null : token;
    }

    /** The object that was just opened; empty when its list of articles was opened in turn. */
    private Optional<JsonNode> object() throws IOException {
      ObjectNode record = JSON.createObjectNode();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY && LISTS.contains(name) && !wrapped) {
          wrapped = true;
          return Optional.empty();
        }
        record.set(name, JSON.readTree(parser));
      }
      return Optional.of(record);
    }

    /** An object that is the whole file has the name of the file. */
    private String name() {
      return alone ? input().fileName() : recordName();
    }

    private Reading reading(JsonNode record) {
      Optional<String> text = names.text(record).filter(t -> !t.isBlank());
      Metadata known = input().given().orElse(names.metadata(record));
      return text.<Reading>map(t -> new Reading.Read(records.article(name(), t, known)))
          .orElseGet(this::withoutText);
    }

    @Override
    protected void closeInput() throws IOException {
      parser.close();
    }
  }
}
