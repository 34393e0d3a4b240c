package org.wapenfeit.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Inputs of every form with bytes changed, cut, doubled and put in between; always the same ones.
 */
public final class Mutations {
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

  private final Random random;
  private final Map<String, byte[]> inputs;
  private final List<String> names;

  /**
   * An input.
   *
   * @param name a file name with the extension of its form
   * @param bytes its content
   */
  public record Mutated(String name, byte[] bytes) {}

  public Mutations(long seed) throws IOException {
    random = new Random(seed);
    inputs = inputs();
    names = new ArrayList<>(inputs.keySet());
  }

  public Mutated next() {
    String name = names.get(random.nextInt(names.size()));
    return new Mutated(name, mutated(inputs.get(name)));
  }

  private static Map<String, byte[]> inputs() throws IOException {
    Map<String, byte[]> inputs = new TreeMap<>();
    for (String name : EXAMPLES) {
      try (InputStream in = Mutations.class.getResourceAsStream("/input/" + name)) {
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
