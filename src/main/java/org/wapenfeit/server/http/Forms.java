package org.wapenfeit.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code a=1&b=2} as browsers write it. */
public final class Forms {
  private Forms() {}

  /** Adds names and values to a map; what is no form is left out. */
  public static void read(String form, Map<String, List<String>> into) {
    if (form == null) {
      return;
    }
    for (String pair : form.split("&")) {
      int at = pair.indexOf('=');
      String name = at < 0 ? pair : pair.substring(0, at);
      if (!name.isEmpty()) {
        into.computeIfAbsent(decode(name), key -> new ArrayList<>())
            .add(decode(at < 0 ? "" : pair.substring(at + 1)));
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
