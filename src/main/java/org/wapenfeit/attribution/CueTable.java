package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Stance;

/** The cues of {@code ontology/attribution.tsv}, found by their first word. Immutable. */
final class CueTable {
  static final String RESOURCE = "/ontology/attribution.tsv";
  private static final int COLUMNS = 12;

  private final List<Cue> all;
  private final Map<String, List<Cue>> verbs = new TreeMap<>();

  private CueTable(List<Cue> cues) {
    all = List.copyOf(cues);
    for (Cue cue : all) {
      if (cue.kind() == Cue.Kind.VERB) {
        for (String verb : cue.words().get(0)) {
          verbs.computeIfAbsent(verb, key -> new ArrayList<>()).add(cue);
        }
      }
    }
    verbs.values().forEach(rows -> rows.sort(Comparator.comparingInt(c -> -c.weight())));
  }

  static CueTable load() {
    return new CueTable(Rows.read(RESOURCE, COLUMNS, CueTable::cue));
  }

  List<Cue> all() {
    return all;
  }

  List<Cue> of(Cue.Kind kind) {
    return all.stream().filter(c -> c.kind() == kind).toList();
  }

  /** The rows of a verb, those that ask for most first. */
  List<Cue> verb(String infinitive) {
    return verbs.getOrDefault(infinitive, List.of());
  }

  private static Cue cue(String[] cell) {
    return new Cue(
        cell[0],
        words(cell[1]),
        Cue.Kind.valueOf(cell[2].toUpperCase(Locale.ROOT)),
        cell[3].equals("not"),
        label(Stance.values(), Stance::label, cell[4].equals("none") ? "" : cell[4]),
        Cue.SpeakerPlace.valueOf(cell[5].toUpperCase(Locale.ROOT)),
        reach(cell[6]),
        label(EventType.values(), EventType::name, cell[7]),
        label(Basis.values(), Basis::label, cell[8]),
        label(Modality.values(), Modality::name, cell[9]),
        cell[10],
        cell[11]);
  }

  private static List<Set<String>> words(String cell) {
    List<Set<String>> words = new ArrayList<>();
    for (String item : cell.split(" ")) {
      words.add(new LinkedHashSet<>(Arrays.asList(item.split("/"))));
    }
    return words;
  }

  private static Set<Cue.Reach> reach(String cell) {
    Set<Cue.Reach> reach = EnumSet.noneOf(Cue.Reach.class);
    for (String item : cell.isEmpty() ? new String[0] : cell.split(" ")) {
      reach.add(Cue.Reach.valueOf(item.toUpperCase(Locale.ROOT)));
    }
    return reach;
  }

  private static <T> Optional<T> label(T[] values, Function<T, String> label, String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values)
            .filter(v -> label.apply(v).equals(cell))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such value: " + cell)));
  }
}
