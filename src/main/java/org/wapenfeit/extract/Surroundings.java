package org.wapenfeit.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.claim.Role;
import org.wapenfeit.expression.TimeMention;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;

/** Where and when: the places and times in the clause of an event that no role has taken. */
final class Surroundings {
  private final Knowledge knowledge;

  Surroundings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

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
    EventPlaces places = new EventPlaces(reading, knowledge);
    for (Entity e : places.in(draft, clause)) {
      if (!taken.contains(e.id())) {
        draft.add(Role.place, e);
      }
    }
    draft.set(Role.place, places.narrowest(draft.sentence, draft.role(Role.place)));
    draft.set(Role.target, places.narrowest(draft.sentence, draft.role(Role.target)));
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
