package org.wapenfeit.graph;

import java.util.Locale;
import java.util.Optional;

/** The forms that graphs are written in. */
public enum GraphFormat {
  /** One quad a line, sorted by bytes. */
  NQUADS("nq", "application/n-quads"),
  /** Graphs by name, for people to read. */
  TRIG("trig", "application/trig"),
  /** The union of all graphs: Turtle has no names for them. */
  TURTLE("ttl", "text/turtle");

  private final String extension;
  private final String mediaType;

  GraphFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The end of file names, without a dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format that a file name asks for, with or without {@code .gz} behind it. */
  public static Optional<GraphFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    for (GraphFormat format : values()) {
      if (name.endsWith("." + format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
