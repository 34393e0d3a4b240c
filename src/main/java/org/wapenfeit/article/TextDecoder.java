package org.wapenfeit.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text. A byte order mark decides and is dropped; else the bytes are UTF-8 when they are
 * valid UTF-8, and else Windows-1252, which old exports of Dutch newsrooms are in.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  private TextDecoder() {}

  /**
   * The text of a file.
   *
   * @throws ArticleReadException when the bytes are empty or no text
   */
  static String decode(String file, byte[] bytes) throws ArticleReadException {
    if (bytes.length == 0) {
      throw new ArticleReadException(file, "the file is empty", "give a file with text");
    }
    String text = text(bytes).orElseThrow(() -> binary(file));
    if (text.isBlank()) {
      throw new ArticleReadException(
          file, "the file holds white space only", "give a file with text");
    }
    return text;
  }

  static boolean isUtf8(byte[] bytes) {
    return strictly(bytes, 0, StandardCharsets.UTF_8).isPresent();
  }

  private static Optional<String> text(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return strictly(bytes, 0, wide.get());
    }
    return hasControls(bytes)
        ? Optional.empty()
        : strictly(bytes, 0, StandardCharsets.UTF_8).or(() -> windows(bytes));
  }

  /** UTF-16 of Latin script has a zero in nearly every other byte. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 8 && high > 0.9 * pairs && low == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return pairs >= 8 && low > 0.9 * pairs && high == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text in Windows-1252 has few bytes above 127; compressed data has as many as below. */
  private static Optional<String> windows(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    return high * 5L > bytes.length ? Optional.empty() : strictly(bytes, 0, WINDOWS);
  }

  private static boolean hasControls(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static ArticleReadException binary(String file) {
    return new ArticleReadException(
        file, "this is no text in UTF-8, UTF-16 or Windows-1252", "save it as UTF-8 text");
  }
}
