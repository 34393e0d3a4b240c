package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wapenfeit.knowledge.Table;

/**
 * The English spelling of a name that Dutch spells after Russian or Ukrainian letters, by {@code
 * transliteration-rules.tsv}.
 */
public final class Transliteration {
  /** States whose names Dutch transliterates from Cyrillic letters. */
  static final Set<String> CYRILLIC = Set.of("RU", "UA", "BY", "BG", "KZ", "KG", "MD", "SU");

  private static final Pattern DUTCH_LETTERS =
      Pattern.compile("(?i)tsj|sj|zj|oe|[aeoy]j|\\bj[aeo]|ij[aei]|[^aeioust]j[aeo]|\\bch");
  private static final Pattern SLAVIC_END =
      Pattern.compile(
          "(?i).*(ov|ova|ev|eva|jov|ovitsj|evitsj|enko|ski|sky|skyj|skaja|ska|tsjoek|oek|joek|yn|jan|dze|ljak|"
              + "in|ina|yj|ij|ej|oj|aj|iv|yk|its|ets|oev|sjyn|tsjyk)");

  /** A rule of spelling. */
  private record Rule(String nl, String en, String where) {
    boolean fits(String word, int at) {
      if (!word.startsWith(nl, at)) {
        return false;
      }
      return switch (where) {
        case "start" -> at == 0;
        case "end" -> at > 0 && at + nl.length() == word.length();
        case "vowel" -> at > 0 && isVowel(word.charAt(at - 1));
        case "consonant" -> at > 0 && !isVowel(word.charAt(at - 1));
        default -> true;
      };
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  /** Reads the rules from Dutch to English. */
  public Transliteration() {
    this(Table.read("transliteration-rules.tsv"), "nl", "en");
  }

  private Transliteration(List<Table.Row> rows, String from, String to) {
    for (Table.Row row : rows) {
      String where = row.need("where");
      if (!Set.of("any", "start", "end", "vowel", "consonant").contains(where)) {
        throw row.error("where '" + where + "' is unknown", "see the head of the table");
      }
      String written = row.need(to);
      rules.add(new Rule(row.need(from), written.equals("-") ? "" : written, where));
    }
    rules.sort(
        Comparator.comparingInt((Rule r) -> -r.nl().length())
            .thenComparing(r -> r.where().equals("any")));
  }

  /**
   * The way to the Dutch spelling, by {@code transliteration-letters.tsv}.
   *
   * @param language {@code ru} or {@code uk} for names in Cyrillic letters, {@code en} for names in
   *     the usual English spelling of other scripts
   */
  static Transliteration toDutch(String language) {
    List<Table.Row> rows =
        Table.read("transliteration-letters.tsv").stream()
            .filter(row -> row.need("language").equals(language))
            .toList();
    return new Transliteration(rows, "native", "nl");
  }

  /** The English spelling of all words of a name. */
  public String english(String dutch) {
    return respell(dutch);
  }

  /** The name in the spelling that the rules lead to. */
  String respell(String dutch) {
    StringBuilder out = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= dutch.length(); i++) {
      if (i < dutch.length() && isLetter(dutch.charAt(i))) {
        word.append(dutch.charAt(i));
      } else {
        out.append(word(word.toString()));
        word.setLength(0);
        if (i < dutch.length()) {
          out.append(dutch.charAt(i));
        }
      }
    }
    return out.toString();
  }

  /** Whether it has letters as only Dutch writes them for Cyrillic ones. */
  static boolean looksTransliterated(String name) {
    return DUTCH_LETTERS.matcher(name).find();
  }

  /** Whether the family name has an ending of Russian or Ukrainian names. */
  static boolean looksSlavic(String name) {
    return SLAVIC_END.matcher(name).matches();
  }

  private String word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < lower.length()) {
      Rule rule = rule(lower, at);
      out.append(rule == null ? lower.substring(at, at + 1) : rule.en());
      at += rule == null ? 1 : rule.nl().length();
    }
    if (!out.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    }
    return out.toString();
  }

  private Rule rule(String word, int at) {
    for (Rule rule : rules) {
      if (rule.fits(word, at)) {
        return rule;
      }
    }
    return null;
  }

  /** A letter, or the apostrophe of Ukrainian between letters. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == 'ʼ';
  }

  /** Soft and hard signs count with the vowels, as je is written behind both. */
  private static boolean isVowel(char letter) {
    return "aeiouyаеёиоуыэюяіїєьъ".indexOf(letter) >= 0;
  }
}
