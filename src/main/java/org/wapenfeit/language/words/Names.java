package org.wapenfeit.language.words;

import java.util.List;

/** Base forms of names: {@code Poetins}, {@code Zelensky's}, {@code Russen}. */
final class Names {
  private static final int SHORTEST = 4;

  private final DutchDictionary dictionary = DutchDictionary.shared();

  String lemma(String form) {
    int apostrophe = form.length() - 2;
    if (apostrophe > 1 && (form.endsWith("'s") || form.endsWith("’s"))) {
      return form.substring(0, apostrophe);
    }
    if (form.length() > 2 && (form.endsWith("'") || form.endsWith("’"))) {
      return form.substring(0, form.length() - 1);
    }
    List<DutchDictionary.Entry> entries = dictionary.lookup(form);
    if (entries.isEmpty()) {
      return withoutGenitive(form);
    }
    return entries.stream()
        .filter(e -> e.is("ZNW:MRV"))
        .map(DutchDictionary.Entry::lemma)
        .findFirst()
        .orElse(form);
  }

  private String withoutGenitive(String form) {
    if (!form.endsWith("s") || form.length() < SHORTEST) {
      return form;
    }
    String stem = form.substring(0, form.length() - 1);
    boolean name = dictionary.lookup(stem).stream().anyMatch(e -> e.is("ENM"));
    return name ? stem : form;
  }
}
