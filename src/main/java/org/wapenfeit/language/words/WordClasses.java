package org.wapenfeit.language.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the dictionary says a word can be, as one short text ({@code WKW:TGW:3EP+WKW:VTD:ONV}). For
 * one thread.
 */
final class WordClasses {
  /** Words that the dictionary does not have. */
  static final String UNKNOWN = "?";

  private static final int MOST = 50_000;

  private final DutchDictionary dictionary = DutchDictionary.shared();
  private final Map<String, String> known = new HashMap<>();

  String of(String form) {
    String classes = known.get(form);
    if (classes == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      classes = find(form);
      known.put(form, classes);
    }
    return classes;
  }

  private String find(String form) {
    TreeSet<String> found = new TreeSet<>();
    collect(form, "", found);
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      collect(lower, "l", found);
    }
    return found.isEmpty() ? UNKNOWN : String.join("+", found);
  }

  private void collect(String form, String mark, TreeSet<String> into) {
    for (DutchDictionary.Entry entry : dictionary.lookup(form)) {
      into.add(mark + shorten(entry.tag()));
    }
  }

  /** The parts of a tag that bear on its part of speech. */
  private static String shorten(String tag) {
    String[] parts = tag.split(":");
    int keep =
        switch (parts[0]) {
          case "WKW", "VNW" -> 3;
          case "ENM", "ZNW", "BNW" -> 2;
          default -> 1;
        };
    StringBuilder out = new StringBuilder(parts[0]);
    for (int i = 1; i < Math.min(keep, parts.length); i++) {
      out.append(':').append(parts[i]);
    }
    return out.toString();
  }
}
