package org.wapenfeit.expression;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads Dutch numbers of one word: {@code tweeëntwintig}, {@code honderdvijftigduizend}, {@code
 * tweeënhalf}, {@code 10.000}, {@code 2,5}. Safe for use by many threads.
 */
final class NumberWords {
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+(?:,\\d+)?");
  private static final Pattern DIGITS = Pattern.compile("(?:0|[1-9]\\d*)(?:,\\d+)?");
  private static final Pattern ENGLISH_DECIMAL = Pattern.compile("\\d{1,3}\\.\\d{1,2}");
  private static final Pattern ACUTE = Pattern.compile("[\\u0301\\u0308]");

  private final Map<String, Integer> small = new TreeMap<>();
  private final Map<String, BigDecimal> fractions = new TreeMap<>();

  NumberWords(Table table) {
    for (Table.Row row : table.ofKind("cardinal")) {
      row.list("words").forEach(w -> small.put(w, number(row).intValueExact()));
    }
    for (Table.Row row : table.ofKind("fraction")) {
      row.list("words").forEach(w -> fractions.put(w, number(row)));
    }
  }

  static BigDecimal number(Table.Row row) {
    try {
      return new BigDecimal(row.get("meaning"));
    } catch (NumberFormatException e) {
      throw row.mistake("'" + row.get("meaning") + "' is no number", "write digits and a point");
    }
  }

  /** The value of a word in lower case, if it is a number; the plain article {@code een} is 1. */
  Optional<BigDecimal> read(String word) {
    return digits(word).or(() -> letters(bare(word)));
  }

  /** Without accents and diaeresis: {@code één}, {@code tweeëntwintig}. */
  static String bare(String word) {
    return ACUTE.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private static Optional<BigDecimal> digits(String quoted) {
    String word = quoted.replaceFirst("^['\"“„]", "");
    if (THOUSANDS.matcher(word).matches()) {
      return Optional.of(new BigDecimal(word.replaceAll("[^\\d,]", "").replace(',', '.')));
    }
    if (DIGITS.matcher(word).matches()) {
      return Optional.of(new BigDecimal(word.replace(',', '.')));
    }
    return ENGLISH_DECIMAL.matcher(word).matches()
        ? Optional.of(new BigDecimal(word))
        : Optional.empty();
  }

  private Optional<BigDecimal> letters(String word) {
    BigDecimal fraction = fractions.get(word);
    if (fraction != null) {
      return Optional.of(fraction);
    }
    for (String half : new String[] {"enhalf", "enhalve"}) {
      if (word.endsWith(half)) {
        int whole = below(word.substring(0, word.length() - half.length()), 100, 2);
        return whole < 0
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(whole).add(new BigDecimal("0.5")));
      }
    }
    int value = whole(word);
    return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  private int whole(String word) {
    int at = word.indexOf("duizend");
    if (at < 0) {
      return below(word, 10_000, 0);
    }
    int left = at == 0 ? 1 : below(word.substring(0, at), 1000, 2);
    int right = rest(word.substring(at + "duizend".length()), 1000);
    return left < 0 || right < 0 ? -1 : left * 1000 + right;
  }

  private int rest(String word, int limit) {
    if (word.isEmpty()) {
      return 0;
    }
    int value = below(word, limit, 1);
    return value < 0 && word.startsWith("en") ? below(word.substring(2), limit, 1) : value;
  }

  private int below(String word, int limit, int least) {
    int value = hundreds(word);
    return value >= least && value < limit ? value : -1;
  }

  private int hundreds(String word) {
    int at = word.indexOf("honderd");
    if (at < 0) {
      return tens(word);
    }
    int left = at == 0 ? 1 : tens(word.substring(0, at));
    int right = rest100(word.substring(at + "honderd".length()));
    return left < 1 || (left == 1 && at > 0) || right < 0 ? -1 : left * 100 + right;
  }

  private int rest100(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    int value = tens(word);
    return value < 0 && word.startsWith("en") ? tens(word.substring(2)) : value;
  }

  private int tens(String word) {
    Integer known = small.get(word);
    if (known != null) {
      return known;
    }
    for (int at = word.indexOf("en"); at > 0; at = word.indexOf("en", at + 1)) {
      Integer unit = small.get(word.substring(0, at));
      Integer ten = small.get(word.substring(at + 2));
      if (unit != null && ten != null && unit < 10 && unit > 0 && ten >= 20) {
        return ten + unit;
      }
    }
    return -1;
  }
}
