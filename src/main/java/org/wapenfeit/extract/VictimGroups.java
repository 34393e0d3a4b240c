package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.Token;

/**
 * The groups that victims can belong to: those of {@code ontology/victim-groups.tsv} by their word,
 * and for soldiers the armed forces of the states around.
 */
final class VictimGroups {
  private final Knowledge knowledge;
  private final Map<Entity, Optional<Entity>> armies = new HashMap<>();

  VictimGroups(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Reads the table: the groups by lemma.
   *
   * @throws IllegalArgumentException when a row is malformed; names file and line
   */
  static Map<String, List<Entity>> load() {
    Map<String, List<Entity>> all = new HashMap<>();
    for (Table.Row row : Table.read("victim-groups.tsv")) {
      Entity group = Things.of(row.need("group"), row.need("label"), Set.of("people"));
      for (String word : row.list("words")) {
        all.computeIfAbsent(word, key -> new ArrayList<>()).add(group);
      }
    }
    return all;
  }

  /** The groups of those that the clause of a draft names, each with the word that names them. */
  Map<Entity, Token> named(Draft d) {
    Map<Entity, Token> found = new LinkedHashMap<>();
    for (Integer i : Syntax.clause(d.sentence, d.anchor)) {
      Token t = d.sentence.token(i);
      knowledge
          .victimGroups()
          .getOrDefault(t.lemma().toLowerCase(Locale.ROOT), List.of())
          .forEach(group -> found.putIfAbsent(group, t));
    }
    return found;
  }

  /** Whether the clause of a draft names soldiers. */
  boolean areSoldiers(Draft d) {
    return Syntax.clause(d.sentence, d.anchor).stream()
        .map(d.sentence::token)
        .filter(t -> t.isAny("NOUN"))
        .anyMatch(t -> knowledge.nouns().find(t.lemma()).filter(n -> n.is("troops")).isPresent());
  }

  /** The armed forces of the states among these. */
  List<Entity> armies(Collection<Entity> around) {
    return around.stream()
        .filter(e -> e.type() == EntityType.State)
        .flatMap(e -> armies.computeIfAbsent(e, knowledge::armedForces).stream())
        .toList();
  }
}
