package org.wapenfeit.server.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.wapenfeit.graph.Iris;
import org.wapenfeit.graph.vocab.WF;

/** From names of data to where this server describes them, and back. */
final class Links {
  static final String THINGS = "id/";
  static final String DOCUMENTS = "data/";
  static final String ONTOLOGY = "ontology";

  private final Iris iris;

  Links(Iris iris) {
    this.iris = iris;
  }

  /** The name that a path below {@code /id/} or {@code /data/} stands for. */
  String iri(String rest) {
    return iris.base() + decode(rest);
  }

  /** The address of a name: here, where this server knows it, else the name itself. */
  String link(String iri, String origin) {
    if (iri.startsWith(iris.base())) {
      return origin + THINGS + iri.substring(iris.base().length());
    }
    if (iri.startsWith(WF.NS)) {
      return origin + ONTOLOGY + "#" + iri.substring(WF.NS.length());
    }
    return iri.matches("https?://.*") ? iri : "";
  }

  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
