package org.wapenfeit.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** The entities that may fill the roles of a draft: those of its sentence and of its neighbours. */
final class RoleCandidates {
  private static final int BLOCKS_BEFORE = 2;
  private static final int SENTENCES_BEFORE = 5;
  private static final int EVENTS_BEFORE = 6;
  private static final int LEAD = 3;

  /** Up to which sentence what the lead leaves open is told. */
  private static final int OPENING = 12;

  private static final int MAINS = 8;
  private static final int STATEMENTS_BEFORE = 2;
  private static final Set<EventType> PLACELESS =
      Set.of(EventType.Demand, EventType.Warning, EventType.Assessment);
  private static final Set<EventType> RECEIVED =
      Set.of(
          EventType.ArmsTransfer,
          EventType.ResourceTransfer,
          EventType.Authorization,
          EventType.Prohibition,
          EventType.Demand,
          EventType.TroopDeployment);

  /** What somebody said, as the annotation guide names it. */
  static final String STATEMENT = "'s statement";

  private final Reading reading;
  private final Knowledge knowledge;
  private final ArticlePhrases phrases;
  private final CommonNouns common;
  private final List<Draft> drafts;
  private final WarParties parties;
  private final EventNames names;
  private final List<Entity> mains;
  private final UnlistedNames unlisted;
  private final VictimGroups victims;

  RoleCandidates(
      Reading reading,
      Knowledge knowledge,
      ArticlePhrases phrases,
      List<Draft> drafts,
      WarParties parties) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.phrases = phrases;
    this.common = new CommonNouns(reading, phrases);
    this.drafts = drafts;
    this.parties = parties;
    this.names = new EventNames(knowledge);
    this.mains = mains(reading);
    this.unlisted = new UnlistedNames(reading);
    this.victims = new VictimGroups(knowledge);
  }

  /** Whom and what the article names most: they are near wherever it does not say otherwise. */
  private static List<Entity> mains(Reading reading) {
    Map<Entity, Integer> named = new LinkedHashMap<>();
    for (Mention m : reading.mentions().all()) {
      if (m.entity().type() != EntityType.MediaOutlet) {
        named.merge(m.entity(), 1, Integer::sum);
      }
    }
    return named.entrySet().stream()
        .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
        .limit(MAINS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All entities around a draft, each with the word of its sentence that stands for it, if any. */
  Map<Entity, Optional<Token>> around(Draft d) {
    Map<Entity, Optional<Token>> found = new LinkedHashMap<>();
    for (Mention m : reading.mentions().in(d.sentence)) {
      nearer(found, d, m.entity(), m.headToken());
      placesIn(m).forEach((place, t) -> nearer(found, d, place, t));
    }
    common.of(d, (e, t) -> nearer(found, d, e, t));
    if (d.type == EventType.Casualties) {
      victims.named(d).forEach((group, t) -> nearer(found, d, group, t));
    }
    Set<Entity> others = new LinkedHashSet<>();
    for (Mention m : reading.mentions().all()) {
      int blocks = d.sentence.blockIndex() - m.sentence().blockIndex();
      int sentences = d.sentence.index() - m.sentence().index();
      boolean before = sentences > 0 && sentences <= SENTENCES_BEFORE && blocks <= BLOCKS_BEFORE;
      boolean headline = m.sentence().block().kind() == Block.Kind.HEADLINE;
      boolean next = sentences == -1 && blocks == 0;
      boolean lead =
          m.sentence().index() < LEAD
              || d.sentence.index() < LEAD && m.sentence().index() <= OPENING;
      if (before || headline || next || lead) {
        others.add(m.entity());
        if (before && m.entity().type() != EntityType.Person) {
          others.addAll(placesIn(m).keySet());
        }
      }
    }
    others.addAll(common.thingsBefore(d, found.keySet()));
    others.addAll(victims.armies(found.keySet()));
    others.addAll(victims.armies(mains));
    d.roles.values().forEach(others::addAll);
    found.keySet().forEach(e -> lands(e, others));
    for (Draft e : drafts) {
      if (e != d && isNear(e, d)) {
        e.roles.values().forEach(others::addAll);
      }
    }
    for (Role role : List.of(Role.agent, Role.target, Role.place)) {
      for (Entity e : d.role(role)) {
        parties.opponent(e).ifPresent(others::add);
        lands(e, others);
      }
    }
    d.sources.forEach(a -> others.add(a.source()));
    others.addAll(events(d).keySet());
    others.addAll(mains);
    mains.forEach(e -> knowledge.lands().people(e).ifPresent(others::add));
    if (d.type == EventType.Casualties && victims.areSoldiers(d)) {
      others.addAll(victims.armies(List.copyOf(others)));
    }
    others.forEach(e -> found.putIfAbsent(e, Optional.empty()));
    return found;
  }

  /** Places whose names are part of a name: {@code het Nasser-ziekenhuis in Khan Younis}. */
  private Map<Entity, Token> placesIn(Mention m) {
    Map<Entity, Token> places = new LinkedHashMap<>();
    for (int i = m.from(); i <= m.to(); i++) {
      Token t = m.sentence().token(i);
      if (t.isAny("PROPN")) {
        knowledge
            .lands()
            .place(t.form())
            .filter(place -> !place.equals(m.entity()))
            .ifPresent(place -> places.put(place, t));
      }
    }
    return places;
  }

  private void lands(Entity e, Set<Entity> to) {
    knowledge.lands().state(e).ifPresent(to::add);
    knowledge.lands().people(e).ifPresent(to::add);
  }

  /** What a judgement may be about: the events told before it, by name, and the main ones. */
  Map<Entity, Draft> events(Draft d) {
    Map<Entity, Draft> named = new LinkedHashMap<>();
    if (d.type != EventType.Assessment) {
      return named;
    }
    Set<String> nouns = pointing(d);
    for (Draft e : drafts) {
      boolean near =
          d.sentence.index() - e.sentence.index() <= EVENTS_BEFORE || e.sentence.index() < LEAD;
      if (e != d && near && e.sentence.index() <= d.sentence.index()) {
        names.all(e).forEach(n -> named.putIfAbsent(event(n, d), e));
        for (String noun : nouns) {
          names.under(noun, e).ifPresent(n -> named.putIfAbsent(event(n, d), e));
        }
        if (d.sentence.index() - e.sentence.index() <= STATEMENTS_BEFORE) {
          e.sources.forEach(a -> named.put(event(a.source().labelEn() + STATEMENT, d), e));
        }
      }
    }
    return named;
  }

  /** English nouns of its sentence that may point back to an event: {@code het besluit}. */
  private Set<String> pointing(Draft d) {
    Set<String> nouns = new LinkedHashSet<>();
    for (Token t : d.sentence.tokens()) {
      if (t.isAny("NOUN") && knowledge.reactedWords().find(t).isPresent()) {
        phrases.read(d.sentence, t).stream()
            .flatMap(f -> f.entity().stream())
            .filter(e -> !e.linked() && !e.labelEn().contains(" "))
            .forEach(e -> nouns.add(e.labelEn().toLowerCase(Locale.ROOT)));
      }
    }
    return nouns;
  }

  private static Entity event(String name, Draft d) {
    return Things.of(name, d.anchor.form(), Set.of("event"));
  }

  private static void nearer(Map<Entity, Optional<Token>> found, Draft d, Entity e, Token t) {
    found.merge(e, Optional.of(t), (a, b) -> distance(d, b.get()) < distance(d, a.get()) ? b : a);
  }

  private static int distance(Draft d, Token t) {
    return Math.abs(t.index() - d.anchor.index());
  }

  static boolean isNear(Draft e, Draft d) {
    int before = d.sentence.blockIndex() - e.sentence.blockIndex();
    boolean headline = e.sentence.block().kind() == Block.Kind.HEADLINE;
    return headline || before >= -1 && before <= BLOCKS_BEFORE;
  }

  /**
   * What an entity is in a role of an event of this type: itself where the role can hold such a
   * one, and for a name that no table has, what the role wants.
   */
  Optional<Entity> in(EventType type, Role role, Entity e) {
    return fits(type, role, e.type())
        ? Optional.of(e)
        : unlisted.as(wanted(role), e).filter(other -> fits(type, role, other.type()));
  }

  private static EntityType wanted(Role role) {
    return switch (role) {
      case agent, recipient, force -> EntityType.Actor;
      case place -> EntityType.Place;
      case weapon -> EntityType.Weapon;
      case weaponOrigin -> EntityType.State;
      case target, resource -> EntityType.Thing;
    };
  }

  private static boolean fits(EventType type, Role role, EntityType kind) {
    return switch (role) {
      case agent -> kind.is(EntityType.Actor);
      case target -> kind != EntityType.MediaOutlet;
      case recipient -> RECEIVED.contains(type) && kind.is(EntityType.Actor);
      case force -> type == EventType.TroopDeployment && kind.is(EntityType.Actor);
      case weapon -> kind == EntityType.Weapon;
      case weaponOrigin -> kind == EntityType.State;
      case resource -> type == EventType.ResourceTransfer && kind == EntityType.Thing;
      case place ->
          !PLACELESS.contains(type) && (kind == EntityType.Place || kind == EntityType.State);
    };
  }
}
