package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.Claim.Measure;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Modality;
import org.wapenfeit.claim.Polarity;
import org.wapenfeit.claim.Quantity;
import org.wapenfeit.claim.Role;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/** A claim in the making: stages add to it until it is turned into a {@link Claim}. */
final class Draft {
  final Sentence sentence;
  final Token anchor;
  final Map<Role, Set<Entity>> roles = new EnumMap<>(Role.class);
  final Map<Measure, Quantity> quantities = new EnumMap<>(Measure.class);
  final List<Attribution> sources = new ArrayList<>();
  final Set<Basis> basis = new LinkedHashSet<>();
  final List<String> why = new ArrayList<>();

  /** The words that tell numbers which were joined to this claim from others of its sentence. */
  final Map<Measure, Token> tellers = new EnumMap<>(Measure.class);

  /** Anchors of events that this one happened in, in the same sentence. */
  final List<Token> events = new ArrayList<>();

  /** The reading of the lexicon that it comes from; empty for what was made in another way. */
  Optional<Frame> frame = Optional.empty();

  /** What its own clause and sentence gave to its roles, before neighbours filled the rest. */
  Map<Role, Set<Entity>> own = Map.of();

  /** Whether its own sentence tells when it happens. */
  boolean ownTime;

  EventType type;
  Span evidence;
  Optional<Edtf> time = Optional.empty();
  Modality modality = Modality.actual;
  Polarity polarity = Polarity.affirmed;

  /** Whether the words only refer to an event that was told before ({@code de aanval}). */
  boolean anaphoric;

  /** Whether the agent is only the country whose adjective stands on the weapon. */
  boolean agentByAdjective;

  /** Whether sources, modality and polarity were settled by the stage that made it. */
  boolean settled;

  /** Whether the negation around it is part of what it says ({@code niet toestaan}). */
  boolean negation;

  /** Whether a clause tells it without any word of the lexicon. */
  boolean open;

  /** How likely it was a claim before its slots were filled; 0 where another claim led to it. */
  double likely;

  /** Whether the number of a list was split off from its neighbours. */
  boolean split;

  Draft(Sentence sentence, Token anchor, EventType type) {
    this.sentence = sentence;
    this.anchor = anchor;
    this.type = type;
    this.evidence = sentence.span();
  }

  /** A copy of what happened, for another source to speak of, in another sentence. */
  Draft retold(Sentence where, Token word) {
    Draft copy = new Draft(where, word, type);
    roles.forEach((role, fillers) -> copy.roles.put(role, new LinkedHashSet<>(fillers)));
    copy.quantities.putAll(quantities);
    copy.time = time;
    copy.agentByAdjective = agentByAdjective;
    copy.frame = frame;
    return copy;
  }

  Set<Entity> role(Role role) {
    return roles.getOrDefault(role, Set.of());
  }

  boolean has(Role role) {
    return !role(role).isEmpty();
  }

  void add(Role role, Entity filler) {
    roles.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(filler);
  }

  void set(Role role, Set<Entity> fillers) {
    if (fillers.isEmpty()) {
      roles.remove(role);
    } else {
      roles.put(role, new LinkedHashSet<>(fillers));
    }
  }

  /** Takes a role from another draft where this one lacks it. */
  void inherit(Role role, Draft from) {
    if (!has(role) && from.has(role)) {
      roles.put(role, new LinkedHashSet<>(from.role(role)));
    }
  }

  boolean isInBlock(Draft other) {
    return sentence.blockIndex() == other.sentence.blockIndex();
  }

  void attribute(AttributedSpan span) {
    for (Attribution a : span.sources()) {
      boolean known = sources.stream().anyMatch(s -> s.source().id().equals(a.source().id()));
      if (!known) {
        sources.add(a);
      }
    }
    basis.addAll(span.basis());
    why.add("source: " + span.why());
  }

  /** Remembers what the roles hold now as what its own words gave. */
  void remember() {
    ownTime = time.isPresent();
    Map<Role, Set<Entity>> now = new EnumMap<>(Role.class);
    roles.forEach((role, fillers) -> now.put(role, new LinkedHashSet<>(fillers)));
    own = now;
  }

  boolean isOwn(Role role, Entity filler) {
    return own.getOrDefault(role, Set.of()).contains(filler);
  }

  Claim toClaim(int number) {
    Map<Role, List<Entity>> fillers = new EnumMap<>(Role.class);
    roles.forEach((role, set) -> fillers.put(role, List.copyOf(set)));
    return new Claim(
        number,
        type,
        evidence,
        fillers,
        quantities,
        time,
        sources,
        List.copyOf(basis),
        modality,
        polarity,
        why);
  }

  @Override
  public String toString() {
    return type + " at " + anchor.form() + " " + roles.keySet();
  }
}
