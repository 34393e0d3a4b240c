package org.wapenfeit.extract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.Token;

/**
 * The words by which a reaction points back to a claim ({@code ontology/reactions.tsv}): what
 * {@code de levering} can have been. Immutable.
 */
final class ReactedWords {
  private static final String ANY = "*";
  private static final int SHORTEST_TAIL = 5;

  /**
   * What a word can point back to.
   *
   * @param types the likeliest first; empty where any will do
   * @param weapon English name of the weapon that a {@code wapen-} before the noun stands for
   * @param namesAgent whether the subject of the word is the agent of what was told ({@code dat
   *     Rusland erachter zit})
   */
  record Pointer(List<EventType> types, Optional<String> weapon, boolean namesAgent) {
    Pointer {
      types = List.copyOf(types);
    }

    boolean isOpen() {
      return types.isEmpty();
    }

    boolean fits(EventType type) {
      return types.stream().anyMatch(t -> t == type || t == EventType.Attack && type.isAttack());
    }
  }

  private final Map<String, Pointer> byWord = new LinkedHashMap<>();

  private ReactedWords() {}

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException when a row is malformed; names file and line
   */
  static ReactedWords load() {
    ReactedWords all = new ReactedWords();
    for (Table.Row row : Table.read("reactions.tsv")) {
      row.need("words");
      boolean agent = row.get("subject").equals("agent");
      Pointer pointer = new Pointer(types(row), row.optional("weapon"), agent);
      row.list("words").forEach(word -> all.byWord.putIfAbsent(word, pointer));
    }
    return all;
  }

  private static List<EventType> types(Table.Row row) {
    if (row.need("types").equals(ANY)) {
      return List.of();
    }
    return row.list("types").stream().map(name -> type(row, name)).toList();
  }

  private static EventType type(Table.Row row, String name) {
    return Arrays.stream(EventType.values())
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow(() -> row.error("'" + name + "' is no event type", "see ontology/README"));
  }

  /** What a word, or a compound that ends in one, can point back to. */
  Optional<Pointer> find(Token t) {
    if (!t.isAny("NOUN", "VERB", "ADV", "ADJ")) {
      return Optional.empty();
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    Pointer own = byWord.get(lemma);
    if (own != null) {
      return Optional.of(own);
    }
    if (!t.isAny("NOUN")) {
      return Optional.empty();
    }
    return byWord.entrySet().stream()
        .filter(e -> e.getKey().length() >= SHORTEST_TAIL && lemma.endsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
