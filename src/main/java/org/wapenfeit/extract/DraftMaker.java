package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint.Constant;
import org.wapenfeit.lexicon.Predicate.Kind;
import org.wapenfeit.lexicon.Slot;
import org.wapenfeit.mention.Mention;

/** Turns the frames of one article into drafts of claims, each slot by the rules of its type. */
final class DraftMaker {
  private static final Set<String> GOAL = WordLists.load().list("aiming");

  private final Knowledge knowledge;
  private final Reading reading;
  private final ArticlePhrases phrases;
  private final Quantities quantities;
  private final Surroundings surroundings;
  private final Victims victims;
  private final TypeRules rules;
  private final RoleFiller roles;

  DraftMaker(Knowledge knowledge, Reading reading, ArticlePhrases phrases) {
    this.knowledge = knowledge;
    this.reading = reading;
    this.phrases = phrases;
    this.quantities = new Quantities(knowledge);
    this.surroundings = new Surroundings(knowledge);
    this.victims = new Victims(knowledge, quantities);
    this.rules = new TypeRules(knowledge);
    this.roles = new RoleFiller(knowledge, reading, phrases, victims);
  }

  Victims victims() {
    return victims;
  }

  /** The drafts of a frame: one, or one for each weapon or thing with a number of its own. */
  List<Draft> make(Frame frame) {
    Draft draft =
        new Draft(frame.occurrence().sentence(), frame.occurrence().anchor(), frame.type());
    draft.frame = Optional.of(frame);
    draft.why.add(frame.occurrence().row() + ", " + frame.occurrence().row().place());
    frame.failed().forEach(c -> draft.why.add("in spite of: " + c));
    draft.events.addAll(frame.events());
    draft.negation = frame.occurrence().row().lemma().matches("(niet|geen) .*");
    roles.fill(draft, frame);
    frame.occurrence().row().constraints(Constant.class).forEach(c -> constant(draft, c));
    missingAgent(draft);
    missingWeapon(draft, frame);
    roles.origins(draft, frame);
    surroundings.fill(draft, reading);
    onlyPlace(draft);
    List<Draft> drafts = split(draft, frame);
    drafts.forEach(d -> finish(d, frame));
    return drafts;
  }

  /** {@code zegt raketten te hebben onderschept}: a verb with {@code te} and no subject. */
  private static boolean isInfinitive(Draft draft) {
    if (!draft.anchor.isAny("VERB") || !draft.sentence.children(draft.anchor, "nsubj").isEmpty()) {
      return false;
    }
    int[] stretch = Syntax.stretch(draft.sentence, draft.anchor);
    for (int i = Math.max(1, draft.anchor.index() - 3);
        i <= Math.min(stretch[1], draft.anchor.index() + 3);
        i++) {
      if (draft.sentence.token(i).form().equals("te")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Israël reageerde met luchtaanvallen}: the subject of a light verb attacks. */
  private void missingAgent(Draft draft) {
    if (!draft.has(Role.agent) && !draft.type.isSpeechAct() && isInfinitive(draft)) {
      reading
          .speaker(draft.anchor)
          .filter(s -> s.type() != EntityType.Person)
          .ifPresent(s -> draft.add(Role.agent, s));
    }
    Token noun = draft.anchor;
    Token verb = draft.sentence.head(noun);
    if (draft.has(Role.agent) || !draft.type.isAttack() || !noun.isAny("NOUN") || verb == null) {
      return;
    }
    boolean means =
        noun.hasRelation("obl") && Syntax.prepositions(draft.sentence, noun).contains("met");
    boolean done =
        noun.hasRelation("obj") && knowledge.words().list("light").contains(verb.lemma());
    if (verb.isAny("VERB") && (means || done)) {
      for (Token subject : Syntax.subjects(draft.sentence, verb)) {
        phrases.read(draft.sentence, subject).stream()
            .filter(f -> f.is("state") || f.is("armed-force") || f.is("armed-group"))
            .forEach(f -> f.entity().ifPresent(e -> draft.add(Role.agent, e)));
      }
    }
  }

  /** What is hit or taken may be a place whose function in the clause the parser missed. */
  private void onlyPlace(Draft draft) {
    boolean local =
        draft.type.isAttack()
            || draft.type == EventType.Damage
            || draft.type == EventType.Capture
            || draft.type == EventType.Recapture;
    if (!local || draft.has(Role.target) || draft.has(Role.place) || draft.anchor.isAny("NOUN")) {
      return;
    }
    Set<Integer> clause = Syntax.clause(draft.sentence, draft.anchor);
    for (Mention m : reading.mentions().in(draft.sentence)) {
      boolean bare = Syntax.prepositions(draft.sentence, m.headToken()).isEmpty();
      if (m.entity().type() == EntityType.Place && clause.contains(m.head()) && bare) {
        draft.add(Role.place, m.entity());
      }
    }
  }

  /** A pronoun in the place of the weapon, or none at all, stands for the one named last. */
  private void missingWeapon(Draft draft, Frame frame) {
    if (draft.has(Role.weapon)) {
      return;
    }
    boolean pronoun = frame.slot(Slot.weapon).stream().anyMatch(Filler::pronoun);
    if (pronoun || draft.type == EventType.WeaponCapability) {
      boolean shotDown = draft.type == EventType.Interception;
      Token before = shotDown ? draft.sentence.token(1) : draft.anchor;
      reading.weaponBefore(draft.sentence, before).ifPresent(w -> draft.add(Role.weapon, w));
    }
  }

  private void constant(Draft draft, Constant c) {
    switch (c.slot()) {
      case "weapon" -> {
        if (!draft.has(Role.weapon)) {
          knowledge.weaponByEnglish(c.value()).ifPresent(w -> draft.add(Role.weapon, w));
        }
      }
      case "resource", "target" -> {
        Role role = Role.valueOf(c.slot());
        if (!draft.has(role)) {
          draft.add(role, Things.of(c.value(), c.value(), Set.of()));
        }
      }
      case "polarity" -> draft.polarity = Polarity.valueOf(c.value());
      case "modality" -> draft.modality = Modality.valueOf(c.value());
      default -> {}
    }
  }

  /** A list whose members have numbers of their own is as many claims. */
  private List<Draft> split(Draft draft, Frame frame) {
    for (Slot slot : List.of(Slot.weapon, Slot.target, Slot.agent)) {
      if (slot == Slot.agent && frame.type() == EventType.Interception) {
        continue;
      }
      List<Filler> members =
          frame.slot(slot).stream()
              .filter(f -> f.entity().filter(e -> e.type() == EntityType.Weapon).isPresent())
              .toList();
      List<Filler> numbered =
          members.stream()
              .filter(f -> reading.numberOf(draft.sentence, f.token()).isPresent())
              .toList();
      boolean lands =
          members.stream()
                  .map(f -> phrases.demonym(draft.sentence, f.token()).flatMap(Filler::entity))
                  .filter(Optional::isPresent)
                  .distinct()
                  .count()
              > 1;
      if (lands && numbered.isEmpty() && slot == Slot.weapon) {
        return apart(draft, Role.weapon, members);
      }
      if (numbered.size() > 1 && numbered.size() == members.size()) {
        return apart(draft, slot == Slot.target ? Role.target : Role.weapon, numbered);
      }
    }
    frame.number(Slot.count).ifPresent(n -> quantities.count(draft, n));
    return List.of(draft);
  }

  private List<Draft> apart(Draft draft, Role role, List<Filler> members) {
    List<Draft> parts = new ArrayList<>();
    for (Filler f : members) {
      Draft part = draft.retold(draft.sentence, draft.anchor);
      part.why.addAll(draft.why);
      part.events.addAll(draft.events);
      part.polarity = draft.polarity;
      part.modality = draft.modality;
      part.split = true;
      part.set(role, Set.of(f.entity().get()));
      reading.numberOf(draft.sentence, f.token()).ifPresent(n -> quantities.count(part, n));
      part.roles.remove(Role.weaponOrigin);
      phrases
          .demonym(draft.sentence, f.token())
          .flatMap(Filler::entity)
          .ifPresent(country -> roles.addOrigin(part, country));
      parts.add(part);
    }
    return parts;
  }

  private void finish(Draft draft, Frame frame) {
    for (Slot slot : List.of(Slot.killed, Slot.injured, Slot.measure)) {
      if (slot != Slot.measure
          && draft.type == EventType.Casualties
          && victims.local(draft, reading).isPresent()) {
        continue;
      }
      frame.number(slot).ifPresent(n -> quantities.put(draft, slot.quantity().get(), n));
    }
    victims.fromNouns(draft, frame, reading);
    if (draft.type == EventType.Casualties) {
      victims.nearestNumber(draft, frame, reading);
      victims.countedGroup(draft, reading, phrases);
    }
    if (!draft.split && frame.number(Slot.count).isEmpty() && draft.type != EventType.Casualties) {
      quantities.countOfWeapon(draft, frame, reading);
    }
    quantities.measureNearby(draft, reading);
    duration(draft);
    useOrAttack(draft, frame);
    refineType(draft);
    rules.apply(draft);
  }

  /** {@code Het offensief duurt drie maanden}: how long the event of a noun lasts. */
  private void duration(Draft draft) {
    Token verb = draft.sentence.head(draft.anchor);
    if (draft.anchor.isAny("NOUN") && verb != null && verb.lemma().equals("duren")) {
      reading.numbers(draft.sentence).stream()
          .filter(n -> n.unit().isPresent())
          .findFirst()
          .ifPresent(n -> quantities.put(draft, Measure.measure, n));
    }
  }

  /** A verb that tells of use in general tells of an attack only beside one. */
  private void useOrAttack(Draft draft, Frame frame) {
    String lemma = frame.occurrence().row().lemma();
    boolean general =
        draft.type.isAttack()
            && frame.occurrence().row().kind() == Kind.VERB
            && knowledge.lexicon().find(Kind.VERB, lemma).stream()
                .anyMatch(row -> row.type() == EventType.WeaponUse);
    if (general && !isInAttack(draft) && draft.has(Role.weapon) && !GOAL.contains(lemma)) {
      draft.type = EventType.WeaponUse;
    }
  }

  private void refineType(Draft draft) {
    boolean open =
        switch (draft.type) {
          case Attack, AirAttack, Shelling -> true;
          case WeaponUse ->
              isInAttack(draft) || (draft.has(Role.target) && GOAL.contains(draft.anchor.lemma()));
          case MissileAttack, DroneAttack -> true;
          default -> false;
        };
    if (open) {
      knowledge.weaponTypes().attack(draft.role(Role.weapon)).ifPresent(t -> draft.type = t);
    }
  }

  /** The use of a weapon in one described attack is that attack. */
  private static boolean isInAttack(Draft draft) {
    return draft
        .sentence
        .toString()
        .toLowerCase(Locale.ROOT)
        .matches(
            ".*\\b(bij|voor|tijdens|in) (een|de|die|deze|zijn|hun) (\\S+ )?\\S*aanval(len)?\\b.*");
  }
}
