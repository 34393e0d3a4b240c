package org.wapenfeit.server.data;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.graph.Prefixes;

/**
 * Which direct relations are asked for.
 *
 * @param subject IRI, or empty for any
 * @param predicate IRI, or empty for any
 * @param object IRI, or empty for any
 * @param page from 1
 * @param size relations on a page
 */
record RelationQuery(String subject, String predicate, String object, int page, int size) {
  private static final int SIZE = 50;
  private static final int MOST = 200;
  private static final int LAST_PAGE = 100_000;

  /**
   * Reads parameters: IRIs in full or with a prefix, as {@code id:Russia}.
   *
   * @throws IllegalArgumentException when one cannot be read; the message says which
   */
  static RelationQuery of(HttpServletRequest request, Prefixes prefixes) {
    return new RelationQuery(
        iri(request, "subject", prefixes),
        iri(request, "predicate", prefixes),
        iri(request, "object", prefixes),
        number(request, "page", 1, LAST_PAGE),
        number(request, "size", SIZE, MOST));
  }

  private static String iri(HttpServletRequest request, String name, Prefixes prefixes) {
    String value = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    if (value.isEmpty()) {
      return "";
    }
    String full = value;
    for (Map.Entry<String, String> prefix : prefixes.asMap().entrySet()) {
      if (value.startsWith(prefix.getKey() + ":")) {
        full = prefix.getValue() + value.substring(prefix.getKey().length() + 1);
      }
    }
    try {
      if (new URI(full).isAbsolute() && !full.matches(".*[<>\"{}|\\\\^`\\s].*")) {
        return full;
      }
    } catch (URISyntaxException e) {
      // Told below.
      full = value;
    }
    throw new IllegalArgumentException(
        name + " is an IRI, or a prefix with a name such as id:Russia");
  }

  private static int number(HttpServletRequest request, String name, int otherwise, int most) {
    String value = Optional.ofNullable(request.getParameter(name)).orElse("");
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.matches("[1-9][0-9]{0,8}") && Integer.parseInt(value) <= most) {
      return Integer.parseInt(value);
    }
    throw new IllegalArgumentException(name + " is a number from 1 to " + most);
  }

  /** A term of a triple pattern. */
  private static String term(String iri, String variable) {
    return iri.isEmpty() ? variable : "<" + iri + ">";
  }

  /** The triples that say which relations are meant, with {@code ?said} the statement. */
  String pattern() {
    return "?said rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ."
        + filter("?s", subject)
        + filter("?p", predicate)
        + filter("?o", object);
  }

  private static String filter(String variable, String iri) {
    return iri.isEmpty() ? "" : " VALUES " + variable + " { " + term(iri, variable) + " }";
  }

  /** The parameters of this question on another page. */
  String parameters(int otherPage) {
    return "?subject="
        + encode(subject)
        + "&predicate="
        + encode(predicate)
        + "&object="
        + encode(object)
        + "&page="
        + otherPage
        + "&size="
        + size;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
