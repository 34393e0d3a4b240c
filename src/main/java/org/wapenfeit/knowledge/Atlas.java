package org.wapenfeit.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The many places of {@code places.geonames.tsv}, which {@code places.tsv} goes before. Read when
 * the first name is looked up, and kept as lines until a place is asked for, so that it costs a
 * start nothing and little memory. Safe for use by many threads.
 */
public final class Atlas {
  private static final String TABLE = "places.geonames.tsv";
  private static final String GEONAMES = "https://sws.geonames.org/";
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|el|an|ar|as|ash|ad|at|az|ez|es|et)[- ](?=\\p{L})");
  private static final int CITY = 100_000;
  private static final int TOWN = 5_000;
  private static final int COLUMNS = 9;

  /**
   * A place of the table.
   *
   * @param entry what is known of it
   * @param population inhabitants, 0 where unknown
   */
  public record Place(Entry entry, int population) {
    public Entity entity() {
      return entry.entity();
    }
  }

  private record Line(String text, int number) {}

  private final Set<String> takenIds;
  private Map<String, List<Line>> lines;

  /**
   * The atlas beside a gazetteer.
   *
   * @param takenIds ids of the gazetteer, which no place here may have
   */
  Atlas(Set<String> takenIds) {
    this.takenIds = takenIds;
  }

  /**
   * The places with this name in Dutch or another spelling in Latin letters, the larger first; an
   * Arabic article before it, hyphens and diacritics make no difference.
   */
  public List<Place> named(String name) {
    List<Line> found = new ArrayList<>(lines().getOrDefault(key(name), List.of()));
    String bare = withoutArticle(name);
    if (!bare.equals(name)) {
      lines().getOrDefault(key(bare), List.of()).stream()
          .filter(line -> !found.contains(line))
          .forEach(found::add);
    }
    return found.stream().map(this::place).toList();
  }

  /** What the table tells of an entity; empty when it is none of its places. */
  public Optional<Entry> entry(Entity entity) {
    if (entity.type() != EntityType.Place) {
      return Optional.empty();
    }
    return named(entity.labelEn()).stream()
        .map(Place::entry)
        .filter(entry -> entry.entity().equals(entity))
        .findFirst();
  }

  private synchronized Map<String, List<Line>> lines() {
    if (lines == null) {
      lines = read();
    }
    return lines;
  }

  private static Map<String, List<Line>> read() {
    Map<String, List<Line>> lines = new HashMap<>(1 << 17);
    try (InputStream in = Atlas.class.getResourceAsStream("/ontology/" + TABLE);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
      int number = 0;
      boolean header = true;
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        number++;
        if (line.startsWith("#") || line.isEmpty()) {
          continue;
        }
        if (!header) {
          index(new Line(line, number), lines);
        }
        header = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + TABLE + " cannot be read", e);
    }
    return lines;
  }

  private static void index(Line line, Map<String, List<Line>> lines) {
    String text = line.text();
    int from = text.indexOf('\t') + 1;
    int end = text.indexOf('\t', text.indexOf('\t', from) + 1);
    while (from < end) {
      int to = from;
      while (text.charAt(to) != '|' && text.charAt(to) != '\t') {
        to++;
      }
      String form = text.substring(from, to);
      add(key(form), line, lines);
      String bare = withoutArticle(form);
      if (!bare.equals(form)) {
        add(key(bare), line, lines);
      }
      from = to + 1;
    }
  }

  private static void add(String key, Line line, Map<String, List<Line>> lines) {
    List<Line> old = lines.get(key);
    if (old == null) {
      lines.put(key, List.of(line));
    } else if (!old.contains(line)) {
      List<Line> more = new ArrayList<>(old);
      more.add(line);
      lines.put(key, more);
    }
  }

  private Place place(Line line) {
    String[] cells = line.text().split("\t", -1);
    String origin = TABLE + ":" + line.number();
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          origin + ": has " + cells.length + " cells, not " + COLUMNS + "; derive it anew");
    }
    List<String> forms = List.of(cells[1].split("\\|"));
    int population = cells[7].isEmpty() ? 0 : Integer.parseInt(cells[7]);
    String id = takenIds.contains(cells[0]) ? cells[0] + "_" + cells[8] : cells[0];
    Entity entity =
        new Entity(id, EntityType.Place, cells[2], forms.get(0), Optional.of(cells[3]), true);
    Entry entry =
        new Entry(
            entity,
            forms.subList(0, 1),
            Optional.of(kind(population)),
            List.of(cells[3]),
            Optional.of(cells[4]).filter(admin -> !admin.isEmpty()),
            Optional.empty(),
            Optional.of(
                new Coordinates(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]))),
            List.of(GEONAMES + cells[8] + "/"),
            origin);
    return new Place(entry, population);
  }

  private static String kind(int population) {
    if (population >= CITY) {
      return "city";
    }
    return population >= TOWN || population == 0 ? "town" : "village";
  }

  private static String withoutArticle(String name) {
    int gap = Math.max(name.indexOf('-'), name.indexOf(' '));
    if (gap < 2) {
      return name;
    }
    String bare = ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return name.substring(name.length() - bare.length());
  }

  private static String key(String name) {
    String plain = isPlain(name) ? name : Ids.plain(name);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (Character.isLetter(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
