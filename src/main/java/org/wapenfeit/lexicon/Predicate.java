package org.wapenfeit.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.claim.EventType;

/**
 * One row of the lexicon: a word in one reading with the frame that it brings.
 *
 * @param line where it stands in the table, from 1
 * @param lemma the word or words, verb last; a compound part with its hyphen
 * @param kind what sort of entry it is
 * @param type the event that it tells
 * @param roles which position fills what
 * @param constraints conditions that its reading asks for, and constants
 * @param example a sentence with it
 * @param claim what the example must give, in the notation of the table
 * @param counterexample a sentence with the word that gives nothing of this type; may be empty
 */
public record Predicate(
    int line,
    String lemma,
    Kind kind,
    EventType type,
    List<Mapping> roles,
    List<Constraint> constraints,
    String example,
    String claim,
    String counterexample) {

  /** The sorts of entries. */
  public enum Kind {
    VERB,
    NOUN,
    IDIOM,
    ADJECTIVE,
    COMPOUND_HEAD,
    COMPOUND_MODIFIER
  }

  /** That the filler at a position fills a slot. */
  public record Mapping(Position position, Slot slot) {}

  public Predicate {
    roles = List.copyOf(roles);
    constraints = List.copyOf(constraints);
  }

  public boolean has(Constraint.Flag.Kind flag) {
    return constraints.contains(new Constraint.Flag(flag));
  }

  /** This row with more constants; those that it has itself come first. */
  public Predicate with(List<Constraint.Constant> constants) {
    List<Constraint> all = new ArrayList<>(constraints);
    all.addAll(constants);
    return new Predicate(line, lemma, kind, type, roles, all, example, claim, counterexample);
  }

  /** The word without the hyphen of a compound part. */
  public String stem() {
    return switch (kind) {
      case COMPOUND_HEAD -> lemma.substring(1);
      case COMPOUND_MODIFIER ->
          lemma.substring(0, lemma.length() - 1).toLowerCase(java.util.Locale.ROOT);
      default -> lemma;
    };
  }

  /** Table and line that it comes from. */
  public String place() {
    return "predicates.tsv:" + line;
  }

  /** The constraints of one form, in order. */
  public <C extends Constraint> List<C> constraints(Class<C> form) {
    return constraints.stream().filter(form::isInstance).map(form::cast).toList();
  }

  @Override
  public String toString() {
    return lemma + " (" + kind.name().toLowerCase(java.util.Locale.ROOT) + ", " + type + ")";
  }
}
