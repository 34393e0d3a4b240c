package org.wapenfeit.build;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * The latest texts of a run. Only so many are remembered that memory stays the same however long
 * the run is. Used by one thread.
 */
final class SeenTexts {
  /** How many texts are remembered, some 200 bytes each. */
  private static final int MOST = 20_000;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<Long, Seen> byText = new Latest();

  /** Forgets what came first when there is too much. */
  private static final class Latest extends LinkedHashMap<Long, Seen> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Seen> eldest) {
      return size() > MOST;
    }
  }

  /**
   * An article that came before.
   *
   * @param id its id
   * @param file the file that it was read from
   */
  record Seen(String id, String file) {}

  /** The article with the same text but for white space, if it came before; else remembers it. */
  Optional<Seen> same(String text, Seen article) {
    byte[] plain = SPACE.matcher(text).replaceAll(" ").strip().getBytes(StandardCharsets.UTF_8);
    return Optional.ofNullable(byText.putIfAbsent(MurmurHash3.hash128x64(plain)[0], article));
  }
}
