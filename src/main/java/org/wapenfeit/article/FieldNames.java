package org.wapenfeit.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Under which names a record gives the parts of an article. A name may be a path with dots ({@code
 * source.name}); the first that has a value counts.
 */
public final class FieldNames {
  private static final List<String> FIELDS =
      List.of("text", "title", "published", "publisher", "url");

  /** The names that occur most. */
  public static final FieldNames STANDARD =
      new FieldNames(
          Map.of(
              "text",
                  List.of(
                      "text", "body", "articleBody", "content", "tekst", "maintext", "full_text"),
              "title", List.of("title", "headline", "titel", "kop"),
              "published",
                  List.of(
                      "published",
                      "datePublished",
                      "date_publish",
                      "published_at",
                      "publishedAt",
                      "pubDate",
                      "date",
                      "datum",
                      "issued"),
              "publisher",
                  List.of(
                      "publisher.name",
                      "publisher",
                      "source.name",
                      "source",
                      "outlet",
                      "medium",
                      "bron",
                      "site"),
              "url", List.of("url", "link", "canonical_url", "permalink")));

  private final Map<String, List<String>> names;

  private FieldNames(Map<String, List<String>> names) {
    this.names = Map.copyOf(names);
  }

  /**
   * The standard names with some given first: {@code text=inhoud,title=kop.boven}.
   *
   * @throws IllegalArgumentException when it is not of that form
   */
  public static FieldNames parse(String mapping) {
    Map<String, List<String>> names = new LinkedHashMap<>(STANDARD.names);
    for (String pair : mapping.split(",")) {
      String[] sides = pair.strip().split("=", 2);
      if (sides.length < 2 || !FIELDS.contains(sides[0]) || sides[1].isBlank()) {
        throw new IllegalArgumentException(
            "not a mapping: '" + pair + "'; give FIELD=NAME with FIELD one of " + FIELDS);
      }
      List<String> all = new ArrayList<>(List.of(sides[1].strip()));
      all.addAll(names.get(sides[0]));
      names.put(sides[0], all);
    }
    return new FieldNames(names);
  }

  /** The text of a record. */
  Optional<String> text(JsonNode record) {
    return first("text", path -> value(record, path));
  }

  /** What a record says about its article. */
  Metadata metadata(JsonNode record) {
    return metadata(path -> value(record, path));
  }

  Optional<String> text(Function<String, Optional<String>> values) {
    return first("text", values);
  }

  Metadata metadata(Function<String, Optional<String>> values) {
    Optional<String> url = first("url", values);
    return new Metadata(
        first("title", values).map(Html::inline),
        first("publisher", values)
            .map(p -> Publishers.standard().named(p).orElse(p))
            .or(() -> url.flatMap(Html::publisher)),
        url,
        first("published", values).flatMap(Dates::read));
  }

  private Optional<String> first(String field, Function<String, Optional<String>> values) {
    return names.get(field).stream().flatMap(name -> values.apply(name).stream()).findFirst();
  }

  private static Optional<String> value(JsonNode record, String path) {
    JsonNode at = record;
    for (String step : path.split("\\.")) {
      at = at.path(step);
    }
    return words(at).filter(t -> !t.isBlank());
  }

  /** A list is its texts with blank lines between them. */
  private static Optional<String> words(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> words(part).ifPresent(parts::add));
      return Optional.of(String.join("\n\n", parts));
    }
    return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
  }
}
