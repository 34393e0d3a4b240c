package org.wapenfeit.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Articles as the entries of an RSS or Atom feed, read entry by entry. */
final class FeedFormat extends StreamFormat {
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final List<String> TEXTS = List.of("encoded", "content", "description", "summary");
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^\\W*<\\?xml[^>]*?encoding=[\"']([\\w.-]+)[\"']");
  private static final List<String> DATES = List.of("pubDate", "published", "date", "issued");

  private final Records records = new Records();

  @Override
  public boolean handles(String fileName) {
    return fileName.matches(".*\\.(?:xml|rss|atom)");
  }

  @Override
  protected ReadingChain start(ArticleInput input, InputStream bytes) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new Entries(input, bytes, factory.createXMLStreamReader(characters(bytes)));
    } catch (XMLStreamException e) {
      throw new IOException("no XML: " + e.getMessage(), e);
    }
  }

  /** The characters in the encoding that the feed states; bytes that are none are replaced. */
  private static Reader characters(InputStream bytes) throws IOException {
    bytes.mark(DECLARATION);
    String start = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
      return new InputStreamReader(bytes, StandardCharsets.UTF_16);
    }
    bytes.skipNBytes(start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0);
    Matcher stated = ENCODING.matcher(start);
    return new InputStreamReader(bytes, stated.find() ? stated.group(1) : "UTF-8");
  }

  private final class Entries extends RecordChain {
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private Optional<String> feed = Optional.empty();

    Entries(ArticleInput input, InputStream bytes, XMLStreamReader xml) {
      super(input);
      this.bytes = bytes;
      this.xml = xml;
    }

    @Override
    protected Optional<Reading> nextRecord() throws IOException {
      try {
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            if (ENTRIES.contains(xml.getLocalName())) {
              return Optional.of(reading(entry()));
            }
            feedTitle();
          }
        }
        return Optional.empty();
      } catch (XMLStreamException e) {
        throw new IOException(e.getMessage(), e);
      }
    }

    private void feedTitle() throws XMLStreamException {
      if (feed.isEmpty() && xml.getLocalName().equals("title")) {
        feed = Optional.of(words()).filter(t -> !t.isBlank());
      }
    }

    /** The texts of the elements of an entry, by local name. */
    private Map<String, String> entry() throws XMLStreamException {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          String name = xml.getLocalName();
          String link = name.equals("link") ? xml.getAttributeValue(null, "href") : null;
          String value = words();
          fields.putIfAbsent(name, link == null ? value : link);
        }
      }
      return fields;
    }

    /** All text inside the element that was just opened. */
    private String words() throws XMLStreamException {
      StringBuilder text = new StringBuilder();
      for (int depth = 1; depth > 0; ) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            text.append(" <").append(xml.getLocalName()).append('>');
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            text.append(depth > 0 ? "</" + xml.getLocalName() + ">" : "");
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(xml.getText());
          default -> {}
        }
      }
      return text.toString().strip();
    }

    private Reading reading(Map<String, String> fields) {
      Optional<String> url = first(fields, List.of("link", "guid", "id"));
      Metadata stated =
          new Metadata(
              first(fields, List.of("title")).map(Html::inline),
              url.flatMap(Html::publisher).or(this::publisher),
              url.filter(u -> u.startsWith("http")),
              first(fields, DATES).flatMap(Dates::read));
      Metadata known = input().given().orElse(stated);
      return first(fields, TEXTS)
          .<Reading>map(t -> new Reading.Read(records.article(recordName(), t, known)))
          .orElseGet(this::withoutText);
    }

    private Optional<String> publisher() {
      return feed.map(name -> Publishers.standard().named(name).orElse(name));
    }

    private static Optional<String> first(Map<String, String> fields, List<String> names) {
      return names.stream()
          .map(n -> fields.getOrDefault(n, ""))
          .filter(v -> !v.isBlank())
          .findFirst();
    }

    @Override
    protected void closeInput() throws IOException {
      bytes.close();
    }
  }
}
