package org.wapenfeit.language.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSContextGenerator;

/**
 * What a part of speech is told by: the word and its neighbours, their ends and shapes, what the
 * dictionary says of them, the tags before, and the finite verb and participle of the clause. For
 * one thread.
 */
final class PosFeatures implements POSContextGenerator {
  private static final String START = "*S*";
  private static final String END = "*E*";
  private static final int CLAUSE = 25;

  private final WordClasses classes = new WordClasses();

  /** The sentence at hand with the features that do not depend on tags. */
  private String[] words = {};

  private String[] lower = {};
  private String[] lexical = {};
  private String[] ahead = {};
  private String[][] fixed = {};

  @Override
  public String[] getContext(int index, String[] tokens, String[] tags, Object[] more) {
    if (words.length != tokens.length || !Arrays.equals(words, tokens)) {
      prepare(tokens);
    }
    List<String> out = new ArrayList<>(48);
    out.addAll(Arrays.asList(fixed[index]));
    addTags(out, index, tags);
    return out.toArray(new String[0]);
  }

  private void prepare(String[] tokens) {
    words = tokens.clone();
    int size = words.length;
    lower = new String[size];
    lexical = new String[size];
    for (int i = 0; i < size; i++) {
      lower[i] = words[i].toLowerCase(Locale.ROOT);
      lexical[i] = classes.of(words[i]);
    }
    ahead = new String[size];
    fixed = new String[size][];
    for (int i = 0; i < size; i++) {
      ahead[i] = lexical[i].contains("WKW") ? verbAhead(i) : "";
      fixed[i] = fixedFeatures(i);
    }
  }

  private String[] fixedFeatures(int i) {
    List<String> out = new ArrayList<>(32);
    addWord(out, i);
    addAffixes(out, lower[i]);
    addNeighbours(out, i);
    return out.toArray(new String[0]);
  }

  private void addWord(List<String> out, int i) {
    String shape = shape(words[i]) + (i == 0 ? "^" : "");
    out.add("w=" + words[i]);
    out.add("lw=" + lower[i]);
    out.add("sh=" + shape);
    out.add("lx=" + lexical[i]);
    out.add("lxsh=" + lexical[i] + shape);
    int hyphen = lower[i].lastIndexOf('-');
    if (hyphen >= 0) {
      out.add("hy");
      out.add("hyl=" + lower[i].substring(hyphen + 1));
    }
  }

  private static void addAffixes(List<String> out, String word) {
    int length = word.length();
    for (int k = 1; k <= 5 && k < length; k++) {
      out.add("s" + k + "=" + word.substring(length - k));
    }
    for (int k = 1; k <= 3 && k < length; k++) {
      out.add("p" + k + "=" + word.substring(0, k));
    }
  }

  private void addNeighbours(List<String> out, int i) {
    String word = words[i];
    String before = at(words, i - 1);
    String after = at(words, i + 1);
    String lexicalAfter = at(lexical, i + 1);
    out.add("pw=" + before);
    out.add("ppw=" + at(words, i - 2));
    out.add("nw=" + after);
    out.add("nnw=" + at(words, i + 2));
    out.add("pww=" + before + "|" + word);
    out.add("wnw=" + word + "|" + after);
    out.add("pn=" + before + "|" + after);
    out.add("ln=" + lexicalAfter);
    out.add("lp=" + at(lexical, i - 1));
    out.add("lxn=" + lexical[i] + "|" + lexicalAfter);
    out.add("lxnn=" + lexical[i] + "|" + lexicalAfter + "|" + at(lexical, i + 2));
    out.add("wln=" + lower[i] + "|" + lexicalAfter);
  }

  private void addTags(List<String> out, int i, String[] tags) {
    String last = i > 0 ? tags[i - 1] : START;
    String second = i > 1 ? tags[i - 2] : START;
    out.add("t1=" + last);
    out.add("t2=" + second + "," + last);
    out.add("t1w=" + last + "," + lower[i]);
    out.add("t1lx=" + last + "," + lexical[i]);
    out.add("t12lx=" + second + "," + last + "," + lexical[i]);
    out.add("t1lxln=" + last + "|" + lexical[i] + "|" + at(lexical, i + 1));
    String finite = finiteBefore(i, tags);
    out.add("fin=" + finite);
    out.add("finlx=" + finite + "|" + lexical[i]);
    if (!ahead[i].isEmpty()) {
      out.add("fut=" + lower[i] + "|" + ahead[i]);
      out.add("futx=" + lexical[i] + "|" + ahead[i] + "|" + finite);
    }
  }

  /** The last finite verb of the clause so far, or that a subordinate clause has begun. */
  private String finiteBefore(int i, String[] tags) {
    for (int k = i - 1; k >= 0 && k > i - CLAUSE; k--) {
      if (tags[k].contains("Fin")) {
        return tags[k].charAt(0) + lower[k];
      }
      if (tags[k].startsWith("SCONJ") || tags[k].equals("PRON|Rel")) {
        return "sub";
      }
    }
    return "-";
  }

  /** Whether a participle or infinitive follows, and a comma before it. */
  private String verbAhead(int i) {
    StringBuilder commas = new StringBuilder("-");
    for (int k = i + 1; k < words.length && k < i + CLAUSE; k++) {
      String may = lexical[k];
      if (may.contains("WKW:VTD:ONV") || (may.contains("WKW:VTD") && !may.contains("BNW"))) {
        return "vtd";
      }
      if (may.contains("WKW:TGW:INF") && !may.contains("ZNW")) {
        return "inf";
      }
      if (words[k].equals(",") || words[k].equals(";")) {
        commas.append(',');
        if (commas.length() > 2) {
          break;
        }
      }
    }
    return commas.toString();
  }

  private static String at(String[] values, int i) {
    if (i < 0) {
      return START;
    }
    return i < values.length ? values[i] : END;
  }

  /** Upper and lower case, digits and marks, each run as one character. */
  private static String shape(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      if (out.isEmpty() || out.charAt(out.length() - 1) != kind) {
        out.append(kind);
      }
    }
    return out.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
