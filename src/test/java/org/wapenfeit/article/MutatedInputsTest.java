package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wapenfeit.text.Span;

/** Inputs of every form with bytes changed, cut, doubled and put in between. */
class MutatedInputsTest {
  private static final int INPUTS = 2000;
  private static final List<String> EXAMPLES =
      List.of(
          "nos.html",
          "zonder-gegevens.html",
          "alleen-json.html",
          "artikelen.jsonl",
          "lijst.json",
          "tabel.csv",
          "feed.rss",
          "feed.atom",
          "web.warc.gz",
          "archief.zip",
          "los.txt");
  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "‘",
          "’",
          "„",
          "(",
          ")",
          "[",
          "{",
          "}",
          "<p>",
          "<",
          "&",
          "\0",
          "\n\n",
          "\r",
          "•",
          " – ",
          " date 2024-",
          "©",
          "AFP ",
          "/",
          "|",
          "vandaag, ",
          "NOS Nieuws ",
          "😀",
          "12:30 uur",
          "<![CDATA[",
          "\\",
          "Aa /Bb /Cc /",
          "KYIV (ANP/");

  private final Random random = new Random(20240104);

  @Test
  void noInputBreaksTheReaders() throws IOException {
    Map<String, byte[]> inputs = inputs();
    List<String> names = new ArrayList<>(inputs.keySet());
    ArticleReaders readers = new ArticleReaders();
    int read = 0;
    for (int i = 0; i < INPUTS; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] bytes = mutated(inputs.get(name));
      ArticleInput input =
          new ArticleInput(name, name, Metadata.UNKNOWN, () -> new ByteArrayInputStream(bytes));
      try (Stream<Reading> readings = readers.read(input)) {
        List<Reading> all = readings.toList();
        assertFalse(all.isEmpty() && !name.endsWith(".zip"), name);
        for (Reading reading : all) {
          if (reading instanceof Reading.Read article) {
            assertSound(article.article());
            read++;
          }
        }
      }
    }
    assertTrue(read > INPUTS / 4, "read " + read);
  }

  private static void assertSound(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertTrue(end <= block.span().start() && block.span().length() > 0, block.toString());
      assertEquals(block.span(), Layout.strip(article.text(), block.span()));
      int from = block.span().start();
      for (Span quotation : block.quotations()) {
        assertTrue(from <= quotation.start() && block.span().contains(quotation));
        from = quotation.end();
      }
      end = block.span().end();
    }
  }

  private static Map<String, byte[]> inputs() throws IOException {
    Map<String, byte[]> inputs = new TreeMap<>();
    for (String name : EXAMPLES) {
      try (InputStream in = MutatedInputsTest.class.getResourceAsStream("/input/" + name)) {
        inputs.put(name, in.readAllBytes());
      }
    }
    for (String name : BundledArticles.names()) {
      inputs.put(name, BundledArticles.content(name));
    }
    return inputs;
  }

  private byte[] mutated(byte[] bytes) {
    byte[] result = bytes;
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      result = changed(result);
    }
    return result;
  }

  private byte[] changed(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(bytes.length - from + 1);
    return switch (random.nextInt(5)) {
      case 0 -> join(bytes, from, new byte[] {(byte) random.nextInt(256)}, from);
      case 1 -> join(bytes, from, new byte[0], bytes.length);
      case 2 -> join(bytes, from, new byte[0], to);
      case 3 -> join(bytes, to, bytes, from);
      default -> join(bytes, from, piece(), from);
    };
  }

  private byte[] piece() {
    int times = random.nextInt(10) == 0 ? 300 : 1;
    return PIECES.get(random.nextInt(PIECES.size())).repeat(times).getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes up to one place, others, and the bytes from another place on, 64 KiB at most. */
  private static byte[] join(byte[] bytes, int end, byte[] between, int start) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    out.writeBytes(between);
    out.write(bytes, start, bytes.length - start);
    byte[] all = out.toByteArray();
    return all.length <= 1 << 16 ? all : bytes;
  }
}
