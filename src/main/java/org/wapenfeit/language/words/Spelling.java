package org.wapenfeit.language.words;

import java.text.Normalizer;

/** Spells words the way the treebanks do, which the models have learnt from. */
public final class Spelling {
  private Spelling() {}

  /** A word in NFC. */
  public static String normal(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFC);
  }

  /** A word as the models know it: plain quotation marks, hyphens and apostrophes. */
  public static String forModels(String form) {
    if (form.equals(",,") || form.equals("''") || form.equals("``")) {
      return "\"";
    }
    StringBuilder out = new StringBuilder(form);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, plain(out.charAt(i)));
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»', '‟' -> '"';
      case '‘', '’', '‚', '‛', '`', '´' -> '\'';
      case '‐', '‑', '–', '—' -> '-';
      default -> c;
    };
  }
}
