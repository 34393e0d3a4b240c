package org.wapenfeit.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of the pages, from {@code messages_nl.properties} and {@code messages_en.properties}.
 */
final class Messages {
  private static final Map<Language, Map<String, String>> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, read("messages_" + language + ".properties"));
    }
  }

  private Messages() {}

  /** Key to text. */
  static Map<String, String> in(Language language) {
    return ALL.get(language);
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return Collections.unmodifiableMap(texts);
  }
}
