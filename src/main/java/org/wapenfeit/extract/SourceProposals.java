package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Role;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.decision.Option;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** Proposes who says a draft, and on what basis: the voices of its paragraph and before it. */
final class SourceProposals implements SlotProposals {
  private final Reading reading;
  private final ArticlePhrases phrases;
  private final List<Draft> drafts;

  /** The sources of each draft as the text gives them, nearest to the fact first. */
  private final Map<Draft, List<Entity>> order = new IdentityHashMap<>();

  SourceProposals(Reading reading, ArticlePhrases phrases, List<Draft> drafts) {
    this.phrases = phrases;
    this.reading = reading;
    this.drafts = drafts;
  }

  @Override
  public List<Proposal> of(int index, Draft d) {
    Map<Entity, Attribution> sources = new LinkedHashMap<>();
    d.sources.forEach(a -> sources.put(a.source(), a));
    for (AttributedSpan said : reading.said()) {
      if (isNear(d, said)) {
        said.sources().forEach(a -> sources.putIfAbsent(a.source(), a));
      }
    }
    for (Mention m : reading.mentions().in(d.sentence)) {
      if (m.entity().type().is(EntityType.Actor)) {
        sources.putIfAbsent(m.entity(), new Attribution(m.entity(), Stance.asserts, true));
      }
    }
    for (Token t : d.sentence.tokens()) {
      if (isSpeaker(d.sentence, t)) {
        phrases.read(d.sentence, t).stream()
            .flatMap(f -> f.entity().stream())
            .filter(e -> e.type().is(EntityType.Actor))
            .forEach(e -> sources.putIfAbsent(e, new Attribution(e, Stance.asserts, true)));
      }
    }
    order.put(d, List.copyOf(sources.keySet()));
    List<Attribution> byRule = List.copyOf(d.sources);
    List<Proposal> proposals = new ArrayList<>();
    for (Attribution a : sources.values()) {
      boolean rule = byRule.stream().anyMatch(b -> b.source().equals(a.source()));
      List<String> features = features(d, a, rule, byRule.size());
      Option option = Option.of(index, "source", a.source().labelEn(), rule, features);
      proposals.add(new Proposal(option, "", () -> d.sources.add(a)));
    }
    basis(index, d, proposals);
    return proposals;
  }

  /** A common noun that does something, or by whom something is told ({@code volgens artsen}). */
  private static boolean isSpeaker(Sentence s, Token t) {
    boolean by =
        Syntax.prepositions(s, t).stream().anyMatch(p -> p.equals("volgens") || p.equals("aldus"));
    return t.isAny("NOUN") && (by || t.hasRelation("nsubj"));
  }

  @Override
  public void clear(Draft d) {
    d.sources.clear();
    d.basis.clear();
  }

  @Override
  public void settle(Draft d) {
    List<Entity> first = order.getOrDefault(d, List.of());
    d.sources.sort(Comparator.comparingInt(a -> first.indexOf(a.source())));
  }

  private boolean isNear(Draft d, AttributedSpan said) {
    return reading.article().sentences().stream()
        .filter(s -> s.span().overlaps(said.cue()) || s.span().overlaps(said.content()))
        .anyMatch(s -> Math.abs(s.blockIndex() - d.sentence.blockIndex()) <= 1);
  }

  private List<String> features(Draft d, Attribution a, boolean rule, int rules) {
    List<String> all = new ArrayList<>(List.of("always"));
    String by = rule + String.valueOf(Math.min(2, rules));
    String kind = a.source().type().name();
    all.add("rule=" + by);
    all.add("rule=" + by + "|" + kind);
    all.add("rule=" + by + "|" + d.type);
    all.add("rule=" + by + "|" + a.stance());
    all.add("made=" + d.settled + d.open + "|" + by);
    all.add("block=" + d.sentence.block().kind() + "|" + by);
    String relative = relative(d);
    all.add("relative=" + relative + "|" + by);
    all.add("relative=" + relative + "|" + by + "|" + d.anchor.upos());
    all.add("anchor=" + d.anchor.upos() + ":" + d.anchor.deprel() + "|" + by);
    for (Role role : Role.values()) {
      if (d.role(role).contains(a.source())) {
        all.add("also=" + role + "|" + by);
        all.add("also=" + role + "|" + d.type + "|" + by);
        all.add("also=" + role + "|" + d.type.isSpeechAct());
      }
    }
    boolean quoted =
        d.sentence.block().quotations().stream().anyMatch(q -> q.contains(d.anchor.span()));
    all.add("quoted=" + quoted + "|" + by);
    boolean would =
        d.sentence.tokens().stream()
            .anyMatch(t -> t.form().toLowerCase(Locale.ROOT).startsWith("zou"));
    all.add("would=" + would + "|" + by);
    spans(d, a, by, quoted, would, all);
    mention(d, a, by, all);
    neighbours(d, a, by, quoted, would, all);
    return all;
  }

  /** The word that opens the relative clause it stands in, and whether a comma is before it. */
  private static String relative(Draft d) {
    Sentence s = d.sentence;
    Token at = d.anchor;
    while (at != null && !at.deprel().equals("acl:relcl")) {
      at = s.head(at);
    }
    if (at == null) {
      return "-";
    }
    int first = Syntax.clause(s, at).stream().min(Integer::compare).orElse(at.index());
    boolean comma = first > 1 && s.token(first - 1).form().equals(",");
    return s.token(first).form().toLowerCase(Locale.ROOT) + comma;
  }

  private void spans(
      Draft d, Attribution a, String by, boolean quoted, boolean would, List<String> all) {
    boolean any = false;
    for (AttributedSpan said : reading.said()) {
      boolean his = said.sources().stream().anyMatch(s -> s.source().equals(a.source()));
      if (!his) {
        continue;
      }
      boolean covers = said.content().contains(d.anchor.span());
      int away = away(d, said);
      if (Math.abs(away) > 3) {
        continue;
      }
      any = true;
      String where = covers + ":" + away;
      all.add("span=" + where + "|" + by);
      all.add("span=" + where + "|" + quoted + would + "|" + by);
      all.add("span=" + where + "|" + said.sources().size() + "|" + by);
      if (covers) {
        all.add("why=" + said.why());
        all.add("cue-over=" + said.cue().overlaps(d.anchor.span()) + "|" + d.type);
        all.add("length=" + Math.min(8, said.content().length() / 60) + "|" + by);
      }
      for (Token t : d.sentence.tokensIn(said.cue())) {
        all.add("cue=" + ClaimFeatures.lemma(t) + "|" + covers);
      }
    }
    all.add("spoken=" + any + "|" + by);
  }

  /** How many sentences a cue stands before a draft (negative: behind it). */
  private int away(Draft d, AttributedSpan said) {
    return reading.article().sentences().stream()
        .filter(s -> s.span().overlaps(said.cue()))
        .findFirst()
        .map(s -> d.sentence.index() - s.index())
        .orElse(9);
  }

  private void mention(Draft d, Attribution a, String by, List<String> all) {
    Optional<Mention> here =
        reading.mentions().in(d.sentence).stream()
            .filter(m -> m.entity().equals(a.source()))
            .findFirst();
    all.add("here=" + here.isPresent() + "|" + by);
    if (here.isPresent()) {
      Token t = here.get().headToken();
      Token head = d.sentence.head(t);
      String verb = head == null ? "-" : ClaimFeatures.lemma(head);
      String before =
          here.get().from() > 1
              ? ClaimFeatures.lemma(d.sentence.token(here.get().from() - 1))
              : "-";
      String side = t.index() < d.anchor.index() ? "before" : "after";
      all.add("word=" + t.deprel() + ":" + verb);
      all.add("word=" + t.deprel() + "|" + by);
      all.add("before=" + before + "|" + by);
      all.add("before=" + before);
      all.add("side=" + side + "|" + before);
      all.add("verb=" + verb + "|" + by);
      boolean under = head != null && d.sentence.isUnder(d.anchor, head);
      all.add("over=" + under + "|" + (head != null && head.index() == d.anchor.index()) + by);
      all.add("over=" + under + "|" + verb);
    }
  }

  private void neighbours(
      Draft d, Attribution a, String by, boolean quoted, boolean would, List<String> all) {
    Draft before = null;
    boolean later = false;
    boolean same = false;
    for (Draft e : drafts) {
      boolean has = e != d && e.sources.stream().anyMatch(s -> s.source().equals(a.source()));
      if (e.sentence.index() < d.sentence.index() && d.isInBlock(e)) {
        before = e;
      }
      same |= e.sentence == d.sentence && has;
      later |= e.sentence.index() > d.sentence.index() && d.isInBlock(e) && has;
    }
    String prev =
        before == null
            ? "-"
            : String.valueOf(before.sources.stream().anyMatch(s -> s.source().equals(a.source())));
    all.add("prev=" + prev + "|" + by);
    all.add("prev=" + prev + "|" + quoted + would + "|" + by);
    all.add("next=" + later + "|" + by);
    all.add("same=" + same + "|" + by);
  }

  private void basis(int index, Draft d, List<Proposal> proposals) {
    for (Basis b : Basis.values()) {
      boolean rule = d.basis.contains(b);
      List<String> all = new ArrayList<>(List.of("always", b.name(), "rule=" + rule));
      all.add("rule=" + rule + "|" + b);
      for (Token t : d.sentence.tokens()) {
        if (t.isAny("NOUN", "ADJ", "VERB", "PROPN")) {
          all.add("word=" + ClaimFeatures.lemma(t) + "|" + b);
        }
      }
      d.sources.forEach(s -> all.add("source=" + s.source().labelEn() + "|" + b));
      for (AttributedSpan said : reading.said()) {
        if (said.content().contains(d.anchor.span()) && said.basis().contains(b)) {
          all.add("span|" + b);
        }
      }
      for (Draft e : drafts) {
        if (e != d && d.isInBlock(e) && e.basis.contains(b)) {
          all.add("block|" + b);
        }
      }
      proposals.add(
          new Proposal(Option.of(index, "basis", b.label(), rule, all), "", () -> d.basis.add(b)));
    }
  }
}
