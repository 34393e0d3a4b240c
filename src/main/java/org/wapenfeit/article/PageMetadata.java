package org.wapenfeit.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wapenfeit.edtf.Edtf;

/**
 * What a web page says about its article: schema.org JSON-LD first, then meta tags, then elements.
 *
 * @param known title, publisher, address and date
 * @param body the whole text, where JSON-LD gives it
 */
record PageMetadata(Metadata known, Optional<String> body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|dc\\.date|dcterms\\.(date|issued|created))$]",
          "article time[datetime]",
          "time[itemprop=datePublished]",
          "time[datetime]");

  static PageMetadata of(Document page) {
    Optional<JsonNode> stated =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> articles(script.data()))
            .findFirst();
    Optional<String> url =
        stated
            .flatMap(PageMetadata::address)
            .or(() -> first(page, "link[rel=canonical]", "href"))
            .or(() -> first(page, "meta[property=og:url]", "content"))
            .filter(u -> u.startsWith("http"));
    Metadata known =
        new Metadata(
            stated.flatMap(n -> text(n, "headline")).map(Html::inline),
            publisher(page, stated, url),
            url,
            published(page, stated));
    return new PageMetadata(known, stated.flatMap(n -> text(n, "articleBody")));
  }

  private static Stream<JsonNode> articles(String json) {
    try {
      return flat(JSON.readTree(json)).filter(PageMetadata::isArticle);
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> flat(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().flatMap(PageMetadata::flat);
    }
    return Stream.of(node.path("@graph"), node.path("mainEntity"), node)
        .flatMap(n -> n.isArray() ? n.valueStream() : Stream.of(n));
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
    return types.anyMatch(t -> t.asText().matches(".*Article|LiveBlogPosting|BlogPosting"));
  }

  private static Optional<Edtf> published(Document page, Optional<JsonNode> stated) {
    Stream<String> tags =
        DATES.stream()
            .flatMap(query -> page.select(query).stream())
            .map(e -> e.hasAttr("content") ? e.attr("content") : e.attr("datetime"));
    return Stream.concat(stated.flatMap(n -> text(n, "datePublished")).stream(), tags)
        .flatMap(value -> Dates.read(value).stream())
        .findFirst();
  }

  private static Optional<String> publisher(
      Document page, Optional<JsonNode> stated, Optional<String> url) {
    return url.flatMap(Html::publisher)
        .or(() -> stated.flatMap(n -> text(n.path("publisher"), "name")))
        .or(() -> first(page, "meta[property=og:site_name]", "content"))
        .map(name -> Publishers.standard().named(name).orElse(name));
  }

  private static Optional<String> address(JsonNode article) {
    return text(article, "url")
        .or(() -> text(article, "mainEntityOfPage"))
        .or(() -> text(article.path("mainEntityOfPage"), "@id"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  private static Optional<String> first(Document page, String query, String attribute) {
    Element found = page.selectFirst(query);
    return Optional.ofNullable(found).map(e -> e.attr(attribute).strip()).filter(v -> !v.isEmpty());
  }
}
