package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/**
 * Which of the places that a clause names is the place of its event: one with a preposition of
 * place, not where a weapon came from or a speaker sits, and of {@code Merefa bij Charkiv} the
 * first.
 */
final class EventPlaces {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "op", "bij", "boven", "rond", "rondom", "nabij", "langs", "te", "tot", "binnen",
          "aan", "tussen", "vlakbij", "buiten");
  private static final Set<String> NARROWED =
      Set.of("in", "bij", "nabij", "op", "vlakbij", "langs", "aan", "buiten", "van", "te");
  private static final Set<String> ELSEWHERE =
      Set.of("vanuit", "vanaf", "uit", "volgens", "aldus", "namens", "tegenover", "sinds");
  private static final Set<String> BUILDINGS =
      Set.of("hospital", "building", "prison", "power plant", "refinery", "industrial plant");
  private static final int FARTHEST_NARROWED = 5;

  private final Reading reading;
  private final Knowledge knowledge;

  EventPlaces(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
  }

  /** The places in the clause that stand as the place of its event. */
  List<Entity> in(Draft draft, Set<Integer> clause) {
    List<Entity> places = new ArrayList<>();
    for (Mention m : names(draft.sentence)) {
      if (clause.contains(m.head())
          && (isLocative(m) || isAtSite(draft, m))
          && !isElsewhere(m, draft.anchor)
          && !isOutsideOfWhatIsSaid(draft, m)) {
        places.add(m.entity());
      }
    }
    return places;
  }

  /** Places that no other one of the sentence narrows down. */
  Set<Entity> narrowest(Sentence s, Set<Entity> places) {
    Set<Entity> kept = new LinkedHashSet<>(places);
    List<Mention> names = names(s).stream().filter(m -> places.contains(m.entity())).toList();
    for (Mention outer : names) {
      if (names.stream().anyMatch(inner -> narrows(inner, outer))) {
        kept.remove(outer.entity());
      }
    }
    return kept;
  }

  private List<Mention> names(Sentence s) {
    return reading.mentions().in(s).stream()
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE && isPlace(m.entity()))
        .toList();
  }

  private static boolean isPlace(Entity e) {
    return e.type() == EntityType.Place || e.type() == EntityType.State;
  }

  private boolean narrows(Mention inner, Mention outer) {
    if (inner.entity().equals(outer.entity()) || isBuilding(inner) || !isSameLand(inner, outer)) {
      return false;
    }
    return follows(inner, outer) || isDistrict(inner) && isTown(outer);
  }

  private boolean isSameLand(Mention a, Mention b) {
    Optional<Entity> one = knowledge.lands().state(a.entity());
    Optional<Entity> two = knowledge.lands().state(b.entity());
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  /** {@code Arad in de Negev}, {@code Merefa, niet ver van Charkiv}: the second only helps. */
  private static boolean follows(Mention inner, Mention outer) {
    Sentence s = inner.sentence();
    if (outer.from() <= inner.to() || outer.from() - inner.to() > FARTHEST_NARROWED) {
      return false;
    }
    boolean linked = false;
    for (int i = inner.to() + 1; i < outer.from(); i++) {
      Token t = s.token(i);
      linked |= NARROWED.contains(t.form().toLowerCase(Locale.ROOT));
      if (!t.isAny("ADP", "DET", "ADJ", "NOUN", "ADV") || t.isAny("VERB", "CCONJ")) {
        return false;
      }
    }
    return linked;
  }

  private boolean isBuilding(Mention m) {
    return kind(m).filter(BUILDINGS::contains).isPresent();
  }

  private boolean isDistrict(Mention m) {
    return kind(m).filter(k -> k.equals("district") || k.equals("camp")).isPresent();
  }

  private boolean isTown(Mention m) {
    return kind(m).filter(k -> k.equals("city") || k.equals("town")).isPresent();
  }

  private Optional<String> kind(Mention m) {
    return knowledge.gazetteer().placeKind(m.entity());
  }

  private boolean isLocative(Mention m) {
    Sentence s = m.sentence();
    Token head = m.headToken();
    List<String> cases = Syntax.prepositions(s, head);
    if (cases.isEmpty() && m.from() > 1 && s.token(m.from() - 1).isAny("ADP")) {
      cases = List.of(s.token(m.from() - 1).form().toLowerCase(Locale.ROOT));
    }
    Token above = s.head(head);
    if (cases.isEmpty() && above != null && head.deprel().matches("appos|flat|nmod|conj")) {
      cases = Syntax.prepositions(s, above);
      Token higher = s.head(above);
      if (cases.isEmpty() && higher != null && above.deprel().matches("appos|flat|conj")) {
        cases = Syntax.prepositions(s, higher);
      }
    }
    return cases.stream().anyMatch(LOCATIVE::contains);
  }

  /** {@code een aanval op de haven van Hodeida}: where the site lies. */
  private boolean isAtSite(Draft draft, Mention m) {
    Sentence s = m.sentence();
    Token site = s.head(m.headToken());
    return draft.type != EventType.Capture
        && draft.type != EventType.Recapture
        && Syntax.prepositions(s, m.headToken()).contains("van")
        && site != null
        && site.isAny("NOUN")
        && knowledge.nouns().find(site.lemma()).filter(n -> n.is("facility")).isPresent();
  }

  /** {@code vanaf een schip op de Zwarte Zee}: part of a phrase that tells of another place. */
  private static boolean isElsewhere(Mention m, Token anchor) {
    Sentence s = m.sentence();
    Token at = m.headToken();
    while (at != null && at.index() != anchor.index() && !at.isAny("VERB", "AUX")) {
      if (Syntax.prepositions(s, at).stream().anyMatch(ELSEWHERE::contains)) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  /** {@code de generale staf in Kyiv meldt …}: the place of who speaks. */
  private boolean isOutsideOfWhatIsSaid(Draft draft, Mention m) {
    if (!isInSubject(m)) {
      return false;
    }
    int event = draft.anchor.span().start();
    int place = m.headToken().span().start();
    for (AttributedSpan said : reading.said()) {
      boolean holds = said.content().start() <= event && event < said.content().end();
      boolean within = said.content().start() <= place && place < said.content().end();
      boolean here =
          draft.sentence.span().start() <= said.cue().start()
              && said.cue().end() <= draft.sentence.span().end();
      if (holds && here && !within) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInSubject(Mention m) {
    Token at = m.headToken();
    while (at != null && !at.isAny("VERB", "AUX")) {
      if (at.hasRelation("nsubj")) {
        return true;
      }
      at = m.sentence().head(at);
    }
    return false;
  }
}
