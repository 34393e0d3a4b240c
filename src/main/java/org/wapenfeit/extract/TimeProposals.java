package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Option;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.expression.TimeMention;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.language.Sentence;

/** Proposes when a draft happens: the times of its sentence, of those before, of other drafts. */
final class TimeProposals implements SlotProposals {
  private static final int BLOCKS = 2;

  private static final int LEAD = 4;

  /** The lead is told in more detail by the sentences up to this one. */
  private static final int REACH_OF_LEAD = 8;

  private final Reading reading;
  private final List<Draft> drafts;
  private final Comparison comparison;

  TimeProposals(Reading reading, List<Draft> drafts, Lands lands) {
    this.comparison = new Comparison(lands);
    this.reading = reading;
    this.drafts = drafts;
  }

  @Override
  public List<Proposal> of(int index, Draft d) {
    Map<String, Edtf> times = new LinkedHashMap<>();
    d.time.ifPresent(t -> times.put(t.value(), t));
    for (Sentence s : reading.article().sentences()) {
      int blocks = d.sentence.blockIndex() - s.blockIndex();
      if (blocks >= 0 && blocks <= BLOCKS && s.index() <= d.sentence.index()
          || blocks == 0 && s.index() == d.sentence.index() + 1
          || s.index() <= (d.sentence.index() < LEAD ? REACH_OF_LEAD : 2)) {
        reading.times(s).forEach(t -> t.time().ifPresent(v -> times.putIfAbsent(v.value(), v)));
      }
    }
    for (Draft e : drafts) {
      if (RoleCandidates.isNear(e, d)) {
        e.time.ifPresent(t -> times.putIfAbsent(t.value(), t));
      }
    }
    reading.published().ifPresent(t -> times.putIfAbsent(t.value(), t));
    Optional<Edtf> rule = d.time;
    List<String> clues = ClauseClues.of(d);
    List<Proposal> proposals = new ArrayList<>();
    for (Edtf t : times.values()) {
      boolean byRule = rule.filter(r -> r.value().equals(t.value())).isPresent();
      Option option =
          Option.of(
              index, "time", t.value(), byRule, features(d, t, byRule, rule.isPresent(), clues));
      proposals.add(new Proposal(option, "time" + index, () -> d.time = Optional.of(t)));
    }
    return proposals;
  }

  @Override
  public void clear(Draft d) {
    d.time = Optional.empty();
  }

  private List<String> features(Draft d, Edtf t, boolean byRule, boolean has, List<String> clues) {
    List<String> all = new ArrayList<>(List.of("always"));
    String group = d.type.isAttack() ? "attack" : d.type.name();
    String rule = byRule + "" + has + (d.ownTime ? "own" : "");
    String form = form(t);
    all.add("rule=" + rule);
    all.add("rule=" + rule + "|" + group);
    all.add("rule=" + rule + "|" + form);
    all.add("form=" + form + "|" + group);
    all.add("block=" + d.sentence.block().kind() + "|" + rule);
    all.add("open=" + d.open + d.settled + "|" + rule);
    all.add("anchor=" + d.anchor.upos() + "|" + rule + "|" + group);
    reading
        .published()
        .ifPresent(
            p -> {
              all.add("published=" + p.value().equals(t.value()) + "|" + rule);
              all.add("published=" + p.value().equals(t.value()) + "|" + group + "|" + has);
              all.add("later=" + t.earliest().isAfter(p.latest()) + "|" + rule + "|" + d.modality);
              long days = p.latest().toEpochDay() - t.latest().toEpochDay();
              all.add("ago=" + ago(days) + "|" + rule);
              all.add("ago=" + ago(days) + "|" + group);
              String known = form(p) + "|" + p.value().equals(t.value());
              all.add("known=" + known + "|" + rule);
              all.add("known=" + known + "|" + form + "|" + group);
              for (String clue : clues) {
                all.add("clue=" + clue + "|" + ago(days));
              }
            });
    all.add("modality=" + d.modality + "|" + rule);
    words(d, t, rule, group, clues, all);
    neighbours(d, t, rule, group, all);
    return all;
  }

  private static String ago(long days) {
    return days < 0 ? "future" : days < 2 ? "1" : days < 8 ? "7" : days < 32 ? "31" : "long";
  }

  private static String form(Edtf t) {
    return t.value().replaceAll("\\d", "9").replaceAll("9+", "9");
  }

  private void words(
      Draft d, Edtf t, String rule, String group, List<String> clues, List<String> all) {
    Set<Integer> clause = Syntax.clause(d.sentence, d.anchor);
    boolean here = false;
    for (TimeMention m : reading.times(d.sentence)) {
      if (m.time().filter(v -> v.value().equals(t.value())).isPresent()) {
        here = true;
        boolean within = clause.contains(m.from()) || clause.contains(m.to());
        int far = Math.abs(m.from() - d.anchor.index());
        String distance = far <= 3 ? "3" : far <= 8 ? "8" : "far";
        all.add("here=" + within + distance + "|" + rule);
        all.add("here=" + within + "|" + group);
        all.add("why=" + m.why());
        String path = RoleFeatures.path(d.sentence, d.anchor, d.sentence.token(m.to()));
        all.add("path=" + path);
        all.add("path=" + path + "|" + rule);
        String first = ClaimFeatures.lemma(d.sentence.token(m.from()));
        all.add("first=" + first + "|" + within);
      }
    }
    int nearest = 99;
    boolean block = false;
    for (Sentence s : reading.article().sentences()) {
      for (TimeMention m : reading.times(s)) {
        if (m.time().filter(v -> v.value().equals(t.value())).isPresent()) {
          int away = d.sentence.index() - s.index();
          if (away > 0 && away < nearest) {
            nearest = away;
            block = s.blockIndex() == d.sentence.blockIndex();
          }
        }
      }
    }
    String away = here ? "here" : nearest > 6 ? "far" : nearest > 2 ? "6" : String.valueOf(nearest);
    all.add("away=" + away + block + "|" + rule);
    all.add("away=" + away + block + "|" + group);
    for (String clue : clues) {
      all.add("clue=" + clue + "|" + away + "|" + rule);
      all.add("clue=" + clue + "|" + here + "|" + group);
    }
    all.add("times=" + Math.min(2, reading.times(d.sentence).size()) + "|" + here + rule);
    boolean others =
        reading.times(d.sentence).stream()
            .anyMatch(m -> clause.contains(m.from()) && m.time().isPresent());
    all.add("others=" + others + here + "|" + rule);
  }

  private void neighbours(Draft d, Edtf t, String rule, String group, List<String> all) {
    Draft before = null;
    Draft alike = null;
    for (Draft e : drafts) {
      if (e == d || !d.sentence.equals(e.sentence) && e.sentence.index() > d.sentence.index()) {
        continue;
      }
      if (e.sentence == d.sentence && e.time.filter(v -> v.value().equals(t.value())).isPresent()) {
        all.add("same-sentence|" + rule + "|" + Discourse.isPhysical(e.type));
      }
      if (e.sentence.index() < d.sentence.index()) {
        before = e;
        boolean place = e.role(Role.place).stream().anyMatch(d.role(Role.place)::contains);
        boolean target = e.role(Role.target).stream().anyMatch(d.role(Role.target)::contains);
        boolean agent = e.role(Role.agent).stream().anyMatch(d.role(Role.agent)::contains);
        alike = (place || target) && agent ? e : alike;
      }
    }
    for (Draft e : new Draft[] {before, alike}) {
      String which = e == before ? "prev" : "alike";
      if (e != null) {
        boolean holds = e.time.filter(v -> v.value().equals(t.value())).isPresent();
        String near = e.sentence.blockIndex() == d.sentence.blockIndex() ? "block" : "far";
        all.add(which + "=" + holds + e.time.isPresent() + near + "|" + rule);
        all.add(which + "=" + holds + near + "|" + (e.type == d.type) + "|" + rule);
        all.add(which + "=" + holds + near + "|" + group + "|" + rule);
      } else {
        all.add(which + "=-|" + rule);
      }
    }
    boolean lead =
        drafts.stream()
            .filter(e -> e != d && e.sentence.index() < LEAD)
            .anyMatch(e -> e.time.filter(v -> v.value().equals(t.value())).isPresent());
    boolean anaphor = Discourse.pointsBack(d);
    all.add("lead=" + lead + d.ownTime + anaphor + "|" + rule);
    all.add("lead=" + lead + d.ownTime + "|" + group);
    Draft fitting = null;
    for (Draft e : drafts) {
      boolean fits =
          e.sentence.index() < d.sentence.index()
              && e.time.isPresent()
              && Discourse.isPhysical(e.type) == Discourse.isPhysical(d.type)
              && !comparison.conflicts(e, d);
      fitting = fits ? e : fitting;
    }
    if (fitting != null) {
      boolean holds = fitting.time.get().value().equals(t.value());
      int blocks = Math.min(2, d.sentence.blockIndex() - fitting.sentence.blockIndex());
      all.add("fitting=" + holds + blocks + d.ownTime + "|" + rule);
      all.add("fitting=" + holds + blocks + d.ownTime + "|" + group);
    }
    long sharing =
        drafts.stream()
            .filter(e -> e != d && e.time.filter(v -> v.value().equals(t.value())).isPresent())
            .count();
    long timed = drafts.stream().filter(e -> e != d && e.time.isPresent()).count();
    all.add("share=" + (timed == 0 ? "-" : Math.round(4.0 * sharing / timed)) + "|" + rule);
  }
}
