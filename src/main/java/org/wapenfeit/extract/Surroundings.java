package org.wapenfeit.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Role;
import org.wapenfeit.expression.TimeMention;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** Where and when: the places and times in the clause of an event that no role has taken. */
final class Surroundings {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "op", "bij", "boven", "rond", "rondom", "nabij", "langs", "te", "tot", "binnen",
          "aan", "tussen");

  void fill(Draft draft, Reading reading) {
    Set<Integer> clause = Syntax.clause(draft.sentence, draft.anchor);
    if (!draft.type.isSpeechAct()) {
      places(draft, clause, reading);
    }
    draft.time = time(draft, clause, reading);
  }

  private void places(Draft draft, Set<Integer> clause, Reading reading) {
    Set<String> taken = new TreeSet<>();
    for (Role role : List.of(Role.agent, Role.recipient, Role.force, Role.weaponOrigin)) {
      draft.role(role).forEach(e -> taken.add(e.id()));
    }
    for (Mention m : reading.mentions().in(draft.sentence)) {
      Entity e = m.entity();
      boolean placeName = e.type() == EntityType.Place || e.type() == EntityType.State;
      if (placeName
          && m.kind() != Mention.Kind.ADJECTIVE
          && clause.contains(m.head())
          && !taken.contains(e.id())
          && isLocative(draft.sentence, m)) {
        draft.add(Role.place, e);
      }
    }
  }

  private static boolean isLocative(Sentence s, Mention m) {
    Token head = m.headToken();
    List<String> cases = Syntax.prepositions(s, head);
    if (cases.isEmpty() && m.from() > 1) {
      Token before = s.token(m.from() - 1);
      if (before.isAny("ADP")) {
        cases = List.of(before.form().toLowerCase(java.util.Locale.ROOT));
      }
    }
    if (cases.isEmpty() && head.deprel().matches("appos|flat|nmod")) {
      Token above = s.head(head);
      return above != null && Syntax.prepositions(s, above).stream().anyMatch(LOCATIVE::contains);
    }
    return cases.stream().anyMatch(LOCATIVE::contains);
  }

  private static Optional<org.wapenfeit.edtf.Edtf> time(
      Draft draft, Set<Integer> clause, Reading reading) {
    return reading.times(draft.sentence).stream()
        .filter(t -> clause.contains(t.from()) || clause.contains(t.to()))
        .map(TimeMention::time)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
