package org.wapenfeit.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Modality;

/**
 * A row of {@code ontology/certainty.tsv}.
 *
 * @param words what it is about: words or a lemma
 * @param modality the modality that it brings, if any
 * @param negates whether it makes the event one that is not so
 * @param leftOut whether what is in its scope is not said to be so at all
 * @param alone whether the modal verbs over a governor do not count
 * @param relations for a governor: in which relations the event depends on it; empty for any
 */
record CertaintyCue(
    String words,
    Optional<Modality> modality,
    boolean negates,
    boolean leftOut,
    boolean alone,
    Set<String> relations) {

  CertaintyCue {
    relations = Set.copyOf(relations);
  }

  static CertaintyCue of(Table.Row row, String words) {
    Optional<Modality> modality = Optional.empty();
    boolean negates = false;
    boolean leftOut = false;
    boolean alone = false;
    for (String part : row.get("effect").split("\\+")) {
      switch (part.strip()) {
        case "negated" -> negates = true;
        case "left out" -> leftOut = true;
        case "alone" -> alone = true;
        case "none" -> {}
        default -> modality = Optional.of(modality(row, part.strip()));
      }
    }
    return new CertaintyCue(words, modality, negates, leftOut, alone, relations(row));
  }

  private static Modality modality(Table.Row row, String name) {
    return Arrays.stream(Modality.values())
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                row.mistake(
                    "'" + name + "' is no effect",
                    "use a modality, negated, left out, alone or none, joined by +"));
  }

  private static Set<String> relations(Table.Row row) {
    Set<String> found = new TreeSet<>();
    List.of(row.get("scope").split(",")).forEach(r -> found.add(r.strip()));
    found.remove("");
    return found;
  }

  boolean reaches(String relation) {
    return relations.isEmpty()
        || relations.contains(relation)
        || relations.contains(relation.replaceFirst(":.*", ""));
  }
}
