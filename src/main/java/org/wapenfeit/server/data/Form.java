package org.wapenfeit.server.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.server.http.Accept;

/** The forms that descriptions come in; the first is for those who take anything. */
public enum Form {
  TURTLE("Turtle", "ttl", "text/turtle", "application/x-turtle", "text/n3"),
  JSONLD("JSON-LD", "jsonld", "application/ld+json", "application/json"),
  NTRIPLES("N-Triples", "nt", "application/n-triples", "text/plain"),
  RDFXML("RDF/XML", "rdf", "application/rdf+xml", "application/xml", "text/xml"),
  HTML("HTML", "html", "text/html", "application/xhtml+xml");

  private final String title;
  private final String extension;
  private final List<String> types;

  Form(String title, String extension, String... types) {
    this.title = title;
    this.extension = extension;
    this.types = List.of(types);
  }

  /** The one that the client likes most, if it takes any. */
  static Optional<Form> best(Accept accept) {
    return accept.best(List.of(values()), form -> form.types);
  }

  /** The form that a path ends in. */
  static Optional<Form> ofPath(String path) {
    return Arrays.stream(values()).filter(f -> path.endsWith("." + f.extension)).findFirst();
  }

  public String title() {
    return title;
  }

  String extension() {
    return extension;
  }

  /** Its media type. */
  public String type() {
    return types.get(0);
  }

  boolean isHtml() {
    return this == HTML;
  }
}
