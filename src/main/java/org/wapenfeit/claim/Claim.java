package org.wapenfeit.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.text.Span;

/**
 * One thing that an article says about the conflict, with who says so and how sure they are.
 *
 * @param number place among the claims of the article, from 1, in the order of the text
 * @param type what kind of event or speech act it is
 * @param evidence where the article says it: one sentence or a clause of one
 * @param roles the fillers of each role, in the order of the text; roles without one are left out
 * @param quantities the numbers of each measure; those not given are left out
 * @param time when it happens
 * @param sources who says so, nearest to the fact first; empty where the article says it itself
 * @param basis the evidence that the source gives, in the words of the annotation guide
 * @param modality how sure it is
 * @param polarity whether it is so or not
 * @param why the lexicon entry and the rules that made it, for people to read
 */
public record Claim(
    int number,
    EventType type,
    Span evidence,
    Map<Role, List<Entity>> roles,
    Map<Measure, Quantity> quantities,
    Optional<Edtf> time,
    List<Attribution> sources,
    List<Basis> basis,
    Modality modality,
    Polarity polarity,
    List<String> why) {

  /** What a number of a claim counts. */
  public enum Measure {
    /** Weapons, troops, items, places. */
    count,
    /** The total that the count is a part of. */
    outOf,
    killed,
    injured,
    /** Area, percentage, range, distance, duration. */
    measure
  }

  public Claim {
    roles = ordered(Role.class, roles);
    quantities = ordered(Measure.class, quantities);
    sources = List.copyOf(sources);
    basis = List.copyOf(basis);
    why = List.copyOf(why);
  }

  /**
   * An unmodifiable copy in the order of the keys, so that it is written the same way each time.
   */
  private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> map) {
    Map<K, V> copy = new EnumMap<>(keys);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  /** The fillers of a role, none when it has none. */
  public List<Entity> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
