package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wapenfeit.article.Article;
import org.wapenfeit.attribution.AttributedSpan;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Role;
import org.wapenfeit.decision.Option;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** What tells whether somebody says a draft. */
final class SourceFeatures {
  private static final int FAR = 4;

  private final Reading reading;
  private final List<Draft> drafts;
  private final List<Entity> speakers;

  /**
   * @param speakers who speaks most in the article, the first of them most
   */
  SourceFeatures(Reading reading, List<Draft> drafts, List<Entity> speakers) {
    this.reading = reading;
    this.drafts = drafts;
    this.speakers = speakers;
  }

  /**
   * The features of a source.
   *
   * @param rule whether the rules found it
   * @param rules how many sources they found
   */
  List<String> of(Draft d, Attribution a, boolean rule, int rules) {
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
    all.add("modality=" + d.modality + "|" + d.type + "|" + by);
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
    mention(d, a, rule, by, all);
    speaker(d, a, quoted, by, all);
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
      all.add("span=" + where + "|" + d.type);
      all.add("span=" + where + "|" + d.sentence.block().kind() + "|" + d.modality);
      if (covers) {
        all.add("why=" + said.why());
        all.add("cue-over=" + said.cue().overlaps(d.anchor.span()) + "|" + d.type);
        all.add("length=" + Math.min(8, said.content().length() / 60) + "|" + by);
      }
      for (Token t : d.sentence.tokensIn(said.cue())) {
        all.add("cue=" + ClaimFeatures.lemma(t) + "|" + covers);
        all.add("cue=" + ClaimFeatures.lemma(t) + "|" + where + "|" + d.anchor.deprel());
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

  private void mention(Draft d, Attribution a, boolean rule, String by, List<String> all) {
    Optional<Mention> here =
        reading.mentions().in(d.sentence).stream().filter(m -> isNamed(m, a)).findFirst();
    all.add("here=" + here.isPresent() + "|" + by);
    if (here.isEmpty() && !rule) {
      all.add(Option.FAR);
    }
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
      String path = RoleFeatures.path(d.sentence, d.anchor, t);
      all.add("path=" + path + "|" + by);
      all.add("path=" + path + "|" + before);
    }
  }

  /**
   * How long ago it spoke, whether another has spoken since, and how much of the article is its.
   */
  private void speaker(Draft d, Attribution a, boolean quoted, String by, List<String> all) {
    int since = Integer.MAX_VALUE;
    int others = Integer.MAX_VALUE;
    int times = 0;
    for (AttributedSpan said : reading.said()) {
      boolean his = said.sources().stream().anyMatch(s -> s.source().equals(a.source()));
      times += his ? 1 : 0;
      int away = away(d, said);
      if (away >= 0 && his) {
        since = Math.min(since, away);
      } else if (away >= 0) {
        others = Math.min(others, away);
      }
    }
    String kind = a.source().type().name();
    String last = since == Integer.MAX_VALUE ? "never" : String.valueOf(since < others);
    String often = String.valueOf(Math.min(FAR, times));
    String main = String.valueOf(speakers.indexOf(a.source()));
    boolean asked = isAsked(d);
    all.add("last=" + last + "|" + quoted + asked + "|" + by);
    all.add("last=" + last + Math.min(FAR, since) + "|" + quoted + "|" + by);
    all.add("often=" + often + "|" + quoted + asked + "|" + by);
    all.add("often=" + often + "|" + Math.min(FAR, reading.said().size()) + "|" + kind);
    all.add("main=" + main + "|" + kind + "|" + quoted + asked + "|" + by);
    all.add("main=" + main + "|" + last + "|" + quoted + asked);
    nearby(d, a, kind, quoted, by, all);
  }

  /** Where it is named when that is not in the sentence itself. */
  private void nearby(
      Draft d, Attribution a, String kind, boolean quoted, String by, List<String> all) {
    for (Mention m : reading.mentions().all()) {
      int away = d.sentence.index() - m.sentence().index();
      if (away != 0 && Math.abs(away) <= 2 && isNamed(m, a)) {
        boolean block = m.sentence().blockIndex() == d.sentence.blockIndex();
        String word = m.headToken().deprel();
        Token head = m.sentence().head(m.headToken());
        all.add("nearby=" + away + block + word + "|" + kind + "|" + by);
        all.add("nearby=" + away + block + word + "|" + quoted + "|" + by);
        all.add("nearby=" + away + word + ":" + (head == null ? "-" : ClaimFeatures.lemma(head)));
      }
    }
  }

  /** By its id, as a name that no table has may be of another class where it is mentioned. */
  private static boolean isNamed(Mention m, Attribution a) {
    return m.entity().id().equals(a.source().id());
  }

  /** Whether the paragraph answers a question: the one before it ends with a question mark. */
  private boolean isAsked(Draft d) {
    int before = d.sentence.blockIndex() - 1;
    Article article = reading.article().article();
    return before >= 0
        && article.blocks().get(before).span().of(article.text()).strip().endsWith("?");
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
}
