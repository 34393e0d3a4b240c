package org.wapenfeit.language.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;
import org.wapenfeit.language.train.GoldSentence.Word;
import org.wapenfeit.language.words.Spelling;

/** Reads treebanks in CoNLL-U, packed with xz. */
final class Treebank {
  /** Relations of older releases by their names of today. */
  private static final Map<String, String> TODAY =
      Map.of(
          "name", "flat",
          "mwe", "fixed",
          "dobj", "obj",
          "auxpass", "aux:pass",
          "nsubjpass", "nsubj:pass",
          "neg", "advmod");

  private Treebank() {}

  /**
   * The sentences of some files of a folder, in order.
   *
   * @param names file names without {@code .conllu.xz}
   * @throws IOException when a file is missing or a line is not CoNLL-U; the message names it
   */
  static List<GoldSentence> read(Path folder, List<String> names) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    for (String name : names) {
      Path file = folder.resolve(name + ".conllu.xz");
      try (BufferedReader lines = open(file)) {
        readAll(file, lines, sentences);
      }
    }
    return sentences;
  }

  /** Opens a packed text file. */
  static BufferedReader open(Path file) throws IOException {
    InputStream packed = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(new XZInputStream(packed), StandardCharsets.UTF_8));
  }

  private static void readAll(Path file, BufferedReader lines, List<GoldSentence> into)
      throws IOException {
    List<Word> words = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        finish(words, into);
      } else if (isWord(line)) {
        words.add(word(file, number, line));
      }
    }
    finish(words, into);
  }

  private static void finish(List<Word> words, List<GoldSentence> into) {
    if (!words.isEmpty()) {
      into.add(new GoldSentence(words));
      words.clear();
    }
  }

  /** Not a comment, a contraction ({@code 3-4}) or an elided word ({@code 3.1}). */
  private static boolean isWord(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && line.substring(0, tab).chars().allMatch(Character::isDigit);
  }

  private static Word word(Path file, int number, String line) throws IOException {
    String[] columns = line.split("\t", -1);
    try {
      return new Word(
          Spelling.forModels(columns[1]),
          columns[2],
          columns[3],
          columns[4],
          Integer.parseInt(columns[6]),
          TODAY.getOrDefault(columns[7], columns[7]),
          !columns[9].contains("SpaceAfter=No"));
    } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
      throw new IOException(file + " line " + number + " is not CoNLL-U: " + line, e);
    }
  }
}
