package org.wapenfeit.language.words;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What treebanks add to the dictionary: words whose lemma it does not give ({@code was}: zijn), and
 * how often each lemma occurs, to choose between its readings. Immutable.
 */
public final class LemmaTable {
  /** A table without anything in it. */
  public static final LemmaTable EMPTY = new LemmaTable(Map.of(), Map.of());

  private final Map<String, String> exceptions;
  private final Map<String, Integer> counts;

  /**
   * @param exceptions lemma by {@link #key}
   * @param counts how often a lemma occurs, by {@link #key}
   */
  public LemmaTable(Map<String, String> exceptions, Map<String, Integer> counts) {
    this.exceptions = new HashMap<>(exceptions);
    this.counts = new HashMap<>(counts);
  }

  /** A word or lemma with its part of speech, as the maps are ordered by. */
  public static String key(String word, String tag) {
    return Tags.partOfSpeech(tag) + " " + word.toLowerCase(Locale.ROOT);
  }

  /** The lemma of a word whose dictionary lemma would be wrong, or null. */
  String exception(String form, String tag) {
    return exceptions.get(key(form, tag));
  }

  /** How often treebanks have this lemma as this part of speech. */
  public int count(String lemma, String tag) {
    return counts.getOrDefault(key(lemma, tag), 0);
  }

  /** Writes the table; leaves the stream open. */
  public void write(OutputStream to) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(to);
    BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zipped, StandardCharsets.UTF_8));
    for (Map.Entry<String, String> row : new TreeMap<>(exceptions).entrySet()) {
      out.write(row.getKey() + "\t" + row.getValue() + "\n");
    }
    out.write("\n");
    for (Map.Entry<String, Integer> row : new TreeMap<>(counts).entrySet()) {
      out.write(row.getKey() + "\t" + row.getValue() + "\n");
    }
    out.flush();
    zipped.finish();
  }

  /**
   * Reads a table that {@link #write} wrote.
   *
   * @throws IOException when the stream holds something else
   */
  public static LemmaTable read(InputStream from) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(from), StandardCharsets.UTF_8));
    Map<String, String> exceptions = rows(in);
    Map<String, Integer> counts = new HashMap<>();
    rows(in).forEach((key, count) -> counts.put(key, Integer.valueOf(count)));
    return new LemmaTable(exceptions, counts);
  }

  private static Map<String, String> rows(BufferedReader in) throws IOException {
    Map<String, String> rows = new HashMap<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IOException("not a row of a lemma table: " + line);
      }
      rows.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return rows;
  }
}
