package org.wapenfeit.server.data;

import java.util.Arrays;
import java.util.List;

/**
 * A form that something can be had in.
 *
 * @param name for people
 * @param type media type
 * @param link where it is
 */
public record FormLink(String name, String type, String link) {

  /** All forms of a document. */
  static List<FormLink> of(String document) {
    return Arrays.stream(Form.values())
        .map(f -> new FormLink(f.title(), f.type(), document + "." + f.extension()))
        .toList();
  }
}
