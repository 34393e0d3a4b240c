package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Option;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.noun.Noun;

/** What tells whether an entity fills a role of a draft. */
final class RoleFeatures {
  private static final int LONGEST_PATH = 5;
  private static final int MANY = 4;
  private static final int AHEAD = 3;

  private final Reading reading;
  private final Knowledge knowledge;
  private final List<Draft> drafts;
  private final WarParties parties;
  private final Map<Entity, Integer> mentioned = new HashMap<>();
  private final RoleNeighbours neighbours;
  private final EntityFeatures entities;
  private final GeographyFeatures geography;

  /** The two sides that the article names most. */
  private final String sides;

  RoleFeatures(Reading reading, Knowledge knowledge, List<Draft> drafts, WarParties parties) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.drafts = drafts;
    this.parties = parties;
    reading.mentions().all().forEach(m -> mentioned.merge(m.entity(), 1, Integer::sum));
    this.neighbours = new RoleNeighbours(drafts, knowledge);
    this.entities = new EntityFeatures(knowledge);
    this.geography = new GeographyFeatures(knowledge.lands(), parties);
    this.sides = sides();
  }

  private String sides() {
    Map<String, Integer> named = new TreeMap<>();
    for (Mention m : reading.mentions().all()) {
      parties.side(m.entity()).ifPresent(side -> named.merge(side.id(), 1, Integer::sum));
    }
    return named.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining("+"));
  }

  /** What is the same for all candidates of one draft, computed once. */
  final class OfDraft {
    private final Draft d;
    private final Set<Integer> clause;
    private final Map<Entity, Optional<Token>> candidates;
    private final String group;
    private final boolean anaphor;
    private final RoleNeighbours.OfDraft around;
    private final Map<Entity, Draft> events;
    private final List<String> clues;

    OfDraft(Draft d, Map<Entity, Optional<Token>> candidates, Map<Entity, Draft> events) {
      this.events = events;
      this.d = d;
      this.candidates = candidates;
      this.clause = Syntax.clause(d.sentence, d.anchor);
      this.anaphor = Discourse.pointsBack(d);
      this.clues = ClauseClues.of(d);
      this.group = d.type.isAttack() ? "attack" : d.type.name();
      this.around = neighbours.new OfDraft(d, group);
    }

    List<String> of(Role role, Entity e) {
      List<String> all = new ArrayList<>(List.of("always"));
      Optional<Token> word = candidates.get(e);
      String from = !d.role(role).contains(e) ? "none" : d.isOwn(role, e) ? "own" : "later";
      int others = d.role(role).size() - (d.role(role).contains(e) ? 1 : 0);
      String rule = from + Math.min(2, others);
      String kind = e.type().name();
      all.add("rule=" + rule);
      all.add("rule=" + rule + "|" + group);
      all.add("rule=" + from + "|" + d.type);
      all.add("rule=" + rule + "|" + kind);
      all.add("rule=" + rule + "|" + kind + "|" + group);
      all.add("kind=" + kind + "|" + d.type);
      all.add("linked=" + e.linked() + "|" + kind + "|" + rule);
      d.frame.ifPresent(
          f -> {
            all.add("reading=" + f.chosen() + "|" + rule);
            all.add("row=" + f.occurrence().row().lemma() + "|" + rule);
          });
      all.add("made=" + d.frame.isPresent() + d.settled + d.split + "|" + rule);
      all.add("block=" + d.sentence.block().kind() + "|" + rule + "|" + group);
      all.add("anchor=" + d.anchor.upos() + "|" + rule + "|" + group);
      if (events.containsKey(e)) {
        boolean said = e.labelEn().endsWith(RoleCandidates.STATEMENT);
        event(e, events.get(e), rule + (said ? "said" : ""), all);
      }
      otherRoles(role, e, rule, all);
      geography.add(role, e, d, group, rule, candidates, all);
      identity(e, word.isPresent(), from, all);
      if (word.isPresent()) {
        here(e, word.get(), from, rule, kind, all);
      } else {
        elsewhere(e, rule, kind, all);
        if (from.equals("none")) {
          all.add(Option.FAR);
        }
      }
      String where = word.map(this::where).orElse("elsewhere");
      entities.add(e, d, group, from, where, candidates, all);
      around.add(role, e, rule, all);
      return all;
    }

    private String where(Token word) {
      List<String> cases = Syntax.prepositions(d.sentence, word);
      boolean within = clause.contains(word.index());
      return word.deprel() + ":" + (cases.isEmpty() ? "-" : cases.get(0)) + within;
    }

    /** How near the event is whose name the entity is, and whether a nearer one is told. */
    private void event(Entity e, Draft told, String rule, List<String> all) {
      int away = d.sentence.index() - told.sentence.index();
      String distance = away > 4 ? "far" : String.valueOf(away);
      boolean block = told.isInBlock(d);
      boolean last =
          drafts.stream()
              .filter(o -> events.containsValue(o) && o.sentence.index() < d.sentence.index())
              .noneMatch(o -> o.sentence.index() > told.sentence.index());
      String verb = ClaimFeatures.lemma(d.anchor);
      all.add("event=" + distance + block + last + "|" + rule);
      all.add("event=" + distance + last + "|" + told.type);
      all.add("event=" + last + "|" + d.role(Role.target).isEmpty() + "|" + rule);
      all.add("event=" + told.type + "|" + rule + "|" + verb);
      all.add("event=" + told.type.isAttack() + "|" + last + block + "|" + anaphor);
      String form = EventNames.form(e.labelEn());
      all.add("form=" + form + "|" + rule);
      all.add("form=" + form + "|" + told.type + "|" + last);
      all.add("form=" + form + "|" + verb);
      for (Token t : d.sentence.children(d.anchor)) {
        if (t.isAny("NOUN", "PRON", "DET")) {
          all.add("event=" + told.type + "|" + t.deprel() + ":" + ClaimFeatures.lemma(t));
          all.add("form=" + form + "|" + t.deprel() + ":" + ClaimFeatures.lemma(t));
        }
      }
    }

    private void otherRoles(Role role, Entity e, String rule, List<String> all) {
      for (Role other : Role.values()) {
        if (other != role && d.role(other).contains(e)) {
          all.add("also=" + other + "|" + rule);
          all.add("also=" + other + "|" + rule + "|" + group);
        }
        if (other != role) {
          all.add("has=" + other + d.has(other) + "|" + rule + "|" + group);
        }
      }
      if (d.sources.stream().anyMatch(a -> a.source().equals(e))) {
        all.add("source|" + rule);
        all.add("source|" + rule + "|" + group);
      }
    }

    /** Who it is and beside whom: the same parties fight and arm each other in many articles. */
    private void identity(Entity e, boolean here, String from, List<String> all) {
      String who = e.id() + "|" + group;
      all.add("who=" + who + "|" + here);
      all.add("who=" + e.id() + "|" + from + "|" + here);
      all.add("who=" + who + "|" + sides);
      for (Role other : Role.values()) {
        for (Entity f : d.role(other)) {
          if (!f.equals(e)) {
            all.add("with=" + other + ":" + f.id() + "|" + who);
            boolean maker = e.country().isPresent() && e.country().equals(f.country());
            all.add("maker=" + other + maker + "|" + e.type() + "|" + from + here);
          }
        }
      }
    }

    private void here(
        Entity e, Token word, String from, String rule, String kind, List<String> all) {
      Sentence s = d.sentence;
      String path = path(s, d.anchor, word);
      Optional<Mention> mention =
          reading.mentions().in(s).stream()
              .filter(m -> m.head() == word.index() && m.entity().equals(e))
              .findFirst();
      String how = mention.map(m -> m.kind().name()).orElse("PHRASE");
      String side = word.index() < d.anchor.index() ? "before" : "after";
      List<String> cases = Syntax.prepositions(s, word);
      String preposition = cases.isEmpty() ? "-" : cases.get(0);
      boolean within = clause.contains(word.index());
      int far = Math.abs(word.index() - d.anchor.index());
      String distance = far == 0 ? "0" : far <= 2 ? "2" : far <= 5 ? "5" : far <= 10 ? "10" : "far";
      all.add("here|" + rule + "|" + within);
      all.add("here|" + rule + "|" + within + "|" + kind + "|" + group);
      all.add("how=" + how + "|" + rule);
      all.add("how=" + how + "|" + kind + "|" + group);
      all.add("path=" + path + "|" + d.anchor.upos());
      all.add("path=" + path + "|" + group);
      all.add("path=" + path + "|" + kind + "|" + group);
      all.add("path=" + path + "|" + from);
      all.add("path=" + path + "|" + preposition + "|" + group);
      all.add("case=" + preposition + "|" + side + "|" + group);
      all.add("case=" + preposition + "|" + kind + "|" + within);
      all.add("case=" + preposition + "|" + kind + "|" + rule);
      all.add("case=" + preposition + "|" + kind + "|" + group);
      all.add("side=" + side + distance + "|" + kind + "|" + group);
      all.add("side=" + side + distance + "|" + rule);
      all.add("deprel=" + word.deprel() + "|" + kind + "|" + rule);
      all.add("passive=" + Syntax.isPassive(s, d.anchor) + "|" + path);
      all.add("lemma=" + ClaimFeatures.lemma(d.anchor) + "|" + path);
      all.add("lemma=" + ClaimFeatures.lemma(d.anchor) + "|" + preposition + "|" + kind);
      all.add("word=" + ClaimFeatures.lemma(word) + "|" + group);
      governor(s, word, preposition, kind, rule, all);
      all.add("split=" + d.split + "|" + from + "|" + kind);
      for (Token t : s.children(word)) {
        if (t.isAny("DET", "ADJ", "NUM")) {
          String of = t.isAny("NUM") ? "9" : ClaimFeatures.lemma(t);
          all.add("of=" + of + "|" + kind + "|" + group);
        }
      }
      long rivals =
          candidates.entrySet().stream()
              .filter(c -> c.getValue().isPresent() && c.getKey().type() == e.type())
              .count();
      all.add("rivals=" + Math.min(MANY, rivals) + "|" + rule + "|" + kind);
      boolean nearest =
          candidates.entrySet().stream()
              .filter(c -> c.getValue().isPresent() && c.getKey().type() == e.type())
              .allMatch(c -> Math.abs(c.getValue().get().index() - d.anchor.index()) >= far);
      all.add("nearest=" + nearest + "|" + rule + "|" + kind + "|" + group);
      all.add("commas=" + Math.min(2, commas(s, word)) + "|" + rule);
    }

    /** The word that it depends on: {@code de oorlog tegen X}, {@code de aanval van X}. */
    private void governor(
        Sentence s, Token word, String preposition, String kind, String rule, List<String> all) {
      Token head = s.head(word);
      if (head == null) {
        return;
      }
      String relation = word.deprel() + ":" + preposition;
      String lemma = head.index() == d.anchor.index() ? "own" : ClaimFeatures.lemma(head);
      all.add("governor=" + lemma + "|" + relation + "|" + group);
      all.add("governor=" + lemma + "|" + relation + "|" + kind);
      all.add("governor=" + lemma + "|" + preposition + "|" + rule);
      for (String noun : knowledge.nouns().find(lemma).map(Noun::classes).orElse(Set.of())) {
        all.add("governs=" + noun + "|" + relation + "|" + group);
        all.add("governs=" + noun + "|" + relation + "|" + rule);
      }
      boolean above = head.index() != d.anchor.index() && s.isUnder(head, d.anchor);
      all.add("governor=" + head.deprel() + "|" + relation + "|" + above + "|" + group);
    }

    private int commas(Sentence s, Token word) {
      int commas = 0;
      int from = Math.min(word.index(), d.anchor.index());
      for (int i = from; i < Math.max(word.index(), d.anchor.index()); i++) {
        commas += s.token(i).isAny("PUNCT") ? 1 : 0;
      }
      return commas;
    }

    private void elsewhere(Entity e, String rule, String kind, List<String> all) {
      int nearest = Integer.MAX_VALUE;
      boolean block = false;
      boolean headline = false;
      boolean ahead = false;
      Mention last = null;
      for (Mention m : reading.mentions().all()) {
        if (m.entity().equals(e)) {
          last = m.sentence().index() < d.sentence.index() ? m : last;
          int away = d.sentence.index() - m.sentence().index();
          ahead |= away < 0 && away >= -AHEAD;
          nearest = away >= 0 ? Math.min(nearest, away) : nearest;
          block |= m.sentence().blockIndex() == d.sentence.blockIndex() && away > 0;
          headline |= m.sentence().block().kind() == Block.Kind.HEADLINE;
        }
      }
      if (last != null) {
        salience(last, kind, rule, all);
      }
      String far = ahead && nearest > 6 ? "ahead" : "far";
      String away = nearest > 6 ? far : nearest > 3 ? "6" : String.valueOf(nearest);
      all.add("away=" + away + "|" + block + "|" + rule);
      all.add("away=" + away + "|" + block + "|" + rule + "|" + kind + "|" + group);
      all.add("headline=" + headline + "|" + rule + "|" + kind);
      all.add("often=" + often(e) + "|" + rule + "|" + kind);
      all.add("often=" + often(e) + "|" + group + "|" + kind);
      long rivals =
          candidates.entrySet().stream()
              .filter(c -> c.getValue().isPresent() && c.getKey().type() == e.type())
              .count();
      all.add("rivals-here=" + Math.min(2, rivals) + "|" + rule + "|" + kind);
      all.add("lemma=" + ClaimFeatures.lemma(d.anchor) + "|" + rule + "|elsewhere");
      for (String clue : clues) {
        all.add("clue=" + clue + "|" + rule);
        all.add("clue=" + clue + "|" + group + "|" + away.equals("1"));
      }
    }

    /** What it was when it was named last: a subject is spoken of longer. */
    private void salience(Mention last, String kind, String rule, List<String> all) {
      Sentence s = last.sentence();
      Token head = last.headToken();
      List<String> cases = Syntax.prepositions(s, head);
      String was = head.deprel() + ":" + (cases.isEmpty() ? "-" : cases.get(0));
      boolean next = d.sentence.index() - s.index() == 1;
      all.add("was=" + was + "|" + kind + "|" + group);
      all.add("was=" + was + "|" + next + "|" + rule);
      all.add("was=" + last.kind() + "|" + next + "|" + kind + "|" + group);
    }

    private String often(Entity e) {
      int times = mentioned.getOrDefault(e, 0);
      return times > 5 ? "6" : String.valueOf(times);
    }
  }

  /** The relations from one word up and down to another, at most five. */
  static String path(Sentence s, Token from, Token to) {
    StringBuilder path = new StringBuilder();
    Token at = from;
    int steps = 0;
    while (at != null && !s.isUnder(to, at) && steps < LONGEST_PATH) {
      path.append('<').append(at.deprel());
      at = s.head(at);
      steps++;
    }
    StringBuilder down = new StringBuilder();
    Token below = to;
    while (below != null && at != null && below.index() != at.index() && steps < LONGEST_PATH) {
      down.insert(0, ">" + below.deprel());
      below = s.head(below);
      steps++;
    }
    boolean whole = at != null && below != null && below.index() == at.index();
    return whole ? path.append(down).toString() : "long";
  }
}
