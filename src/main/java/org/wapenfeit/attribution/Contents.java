package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/** Finds what is said, within the sentence of the cue. */
final class Contents {
  private static final Set<String> OPENERS =
      Set.of(
          "dat", "of", "hoe", "hoeveel", "wie", "wat", "waar", "waarom", "wanneer", "welke",
          "welk");
  private static final Set<String> STOPPERS =
      Set.of("nadat", "terwijl", "omdat", "toen", "voordat", "hoewel", "waarna", "want", "doordat");
  private static final Set<String> POINTERS =
      Set.of(
          "dat",
          "dit",
          "daarover",
          "hierover",
          "daarop",
          "hierop",
          "daar",
          "hier",
          "er",
          "erover",
          "erop",
          "beide",
          "hetzelfde",
          "zulks",
          "eraan",
          "daarmee",
          "daaraan");

  private final Sentence sentence;
  private final Clauses clauses;

  Contents(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** What a colon opens, {@code dat} and the like are no part of it. */
  List<Span> range(int from, int to) {
    return trim(new int[] {from, to});
  }

  /** The clause around a token. */
  List<Span> around(int token) {
    return trim(clauseAround(token));
  }

  /** What the cue covers in its own sentence; empty where it points outside it. */
  List<Span> of(CueMatch match, Optional<NounPhrase> speaker) {
    return switch (match.cue().kind()) {
      case PREPOSITION -> trim(host(match, speaker));
      case SELF -> trim(clauseAround(match.from()));
      case NOUN ->
          following(speaker.map(np -> Math.max(np.to(), match.to())).orElse(match.to()))
              .map(range -> trim(new int[] {range[0], Math.min(range[1], lastOf(range[0]))}))
              .orElse(List.of());
      case VERB -> verb(match, speaker);
    };
  }

  private List<Span> verb(CueMatch match, Optional<NounPhrase> speaker) {
    int start = clauses.start(match.finite().index());
    if (Clauses.lower(sentence.token(start)).equals("zoals")) {
      return trim(new int[] {afterStop(start), sentence.size()});
    }
    Cue cue = match.cue();
    if (cue.reaches(Cue.Reach.CLAUSE)) {
      Optional<int[]> clause =
          betweenParts(match).or(() -> fronted(match)).or(() -> complement(match, speaker));
      if (clause.isPresent()) {
        return trim(clause.get());
      }
    }
    if (cue.reaches(Cue.Reach.BEFORE)) {
      Optional<int[]> before = before(match);
      if (before.isPresent()) {
        return trim(before.get());
      }
    }
    if (cue.reaches(Cue.Reach.OBJECT) || cue.reaches(Cue.Reach.CLAUSE)) {
      return object(match, speaker);
    }
    return List.of();
  }

  /** Whether a clause or infinitive after the cue says it all. */
  boolean hasComplement(CueMatch match, Optional<NounPhrase> speaker) {
    return match.cue().reaches(Cue.Reach.CLAUSE) && complement(match, speaker).isPresent();
  }

  /** Whether the clause of the cue points at the sentence before ({@code Dat zegt X}). */
  boolean pointsBack(CueMatch match, Optional<NounPhrase> speaker) {
    int from = clauses.start(match.finite().index());
    int to = Math.max(clauses.end(match.finite().index()), clauses.end(match.main().index()));
    for (int i = from; i <= to; i++) {
      String form = Clauses.lower(sentence.token(i));
      boolean inSpeaker = speaker.isPresent() && speaker.get().covers(i);
      if (form.equals("er") && !prepositionFollows(i, to)) {
        continue;
      }
      boolean opensClause =
          clauses.start(i) == i
              && i > match.finite().index()
              && clauses.finiteBetween(i + 1, clauses.end(i));
      if (POINTERS.contains(form) && !inSpeaker && !opensClause && !isDeterminer(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code er … over}: a preposition whose noun is left out. */
  private boolean prepositionFollows(int er, int to) {
    for (int i = er + 1; i <= Math.min(to, sentence.size()); i++) {
      boolean ends = i == sentence.size() || !isPhraseStart(sentence.token(i + 1));
      if (Set.of("over", "op", "van", "aan", "mee").contains(Clauses.lower(sentence.token(i)))
          && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPhraseStart(Token token) {
    return token.isAny("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON");
  }

  private boolean isDeterminer(int i) {
    Token token = sentence.token(i);
    return token.deprel().equals("det")
        || (i < sentence.size()
            && NounPhrase.isNominal(sentence.token(i + 1))
            && token.isAny("DET"));
  }

  /** A clause of asking before the finite verb: {@code Of …, onderzoekt het leger}. */
  private Optional<int[]> fronted(CueMatch match) {
    int first = 1;
    while (first < sentence.size()
        && sentence.token(first).isAny("PUNCT", "CCONJ")
        && !Clauses.lower(sentence.token(first)).equals("of")) {
      first++;
    }
    int start = clauses.start(match.finite().index());
    int from = Math.max(first, afterStop(start - 1 < 1 ? 1 : start - 1));
    String form = Clauses.lower(sentence.token(from));
    boolean comma = start > 2 && sentence.token(start - 1).form().equals(",");
    boolean asks = OPENERS.contains(form) && comma && start == match.finite().index();
    return asks ? Optional.of(new int[] {from, start - 2}) : Optional.empty();
  }

  /** {@code Bevestigd dat … heeft X nooit}. */
  private Optional<int[]> betweenParts(CueMatch match) {
    int main = match.main().index();
    int finite = match.finite().index();
    boolean opens = main <= 2 && finite > main + 2 && main + 1 <= sentence.size();
    return opens && Set.of("dat", "of").contains(Clauses.lower(sentence.token(main + 1)))
        ? Optional.of(new int[] {main + 2, finite - 1})
        : Optional.empty();
  }

  /** A subordinate clause or infinitive after the cue. */
  private Optional<int[]> complement(CueMatch match, Optional<NounPhrase> speaker) {
    int after = Math.max(match.finite().index(), match.main().index());
    if (match.main().index() < match.finite().index() && match.main().index() <= 2) {
      after = match.main().index();
    }
    if (speaker.isPresent() && speaker.get().from() > after) {
      after = speaker.get().to();
    }
    Optional<int[]> clause =
        following(match.finite().index() > after ? after : match.finite().index());
    if (clause.isPresent() && clause.get()[0] > match.finite().index()) {
      return clause;
    }
    if (clause.isPresent() && clause.get()[0] > match.main().index()) {
      return clause;
    }
    return infinitive(match, speaker);
  }

  /** The clause that {@code dat}, {@code of}, {@code hoeveel} opens soon after this token. */
  private Optional<int[]> following(int token) {
    for (int i = token + 1; i < sentence.size(); i++) {
      Token at = sentence.token(i);
      String form = Clauses.lower(at);
      boolean opener = OPENERS.contains(form) && !isRelative(i, token);
      if (opener
          && !(form.equals("dat") && isPronoun(at, token))
          && (clauses.finiteBetween(i + 1, endOf(i))
              || clauses.finiteBeforeJoint(i)
              || at.upos().equals("SCONJ"))) {
        return Optional.of(new int[] {i + 1, endOf(i)});
      }
      boolean other = STOPPERS.contains(form) || at.form().equals(";");
      if (Clauses.isFinite(at) && !insideRelative(i) || other) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where the clause of a noun ends: at the next comma. */
  private int lastOf(int start) {
    int end = clauses.end(start);
    return clauses.finiteBetween(start, end) || end == sentence.size() ? end : clauses.end(end + 1);
  }

  /** Whether {@code dat} stands for something; soon after the verb or speaker it opens a clause. */
  private boolean isPronoun(Token token, int after) {
    int i = token.index();
    boolean near =
        i < sentence.size()
            && clauses.finiteBeforeJoint(i)
            && !Clauses.isFinite(sentence.token(i + 1));
    for (int between = after + 1; between < i; between++) {
      near &= sentence.token(between).isAny("ADV", "ADP", "ADJ", "VERB", "PUNCT");
    }
    return !clauses.opensSubordinate(i) && !near;
  }

  private boolean insideRelative(int i) {
    int start = clauses.start(i);
    return sentence.token(start).xpos().endsWith("Rel") || clauses.opensBackground(start);
  }

  /** A question word that hangs on a noun asks nothing. */
  private boolean isRelative(int i, int after) {
    Token token = sentence.token(i);
    String form = Clauses.lower(token);
    boolean afterNoun = i - 1 > after && NounPhrase.isNominal(sentence.token(i - 1));
    if (form.equals("of")) {
      return !token.upos().equals("SCONJ") && afterNoun;
    }
    if (form.equals("dat")) {
      return token.xpos().endsWith("Rel") && afterNoun && token.hasRelation("nsubj");
    }
    boolean afterComma = i > 1 && sentence.token(i - 1).form().equals(",") && i - 2 > after;
    return afterNoun || afterComma && token.xpos().endsWith("Rel");
  }

  private Optional<int[]> infinitive(CueMatch match, Optional<NounPhrase> speaker) {
    int from = match.finite().index() + 1;
    if (speaker.isPresent() && speaker.get().from() >= from && speaker.get().from() <= from + 1) {
      from = speaker.get().to() + 1;
    }
    int to = clauses.end(match.finite().index());
    for (int i = from; i < sentence.size() && i <= endOf(from); i++) {
      boolean te = Clauses.lower(sentence.token(i)).equals("te");
      boolean itself = i + 1 == match.main().index();
      if (te && !itself && sentence.token(i + 1).xpos().contains("Inf")) {
        return Optional.of(new int[] {from, endOf(Math.max(to, i))});
      }
    }
    return Optional.empty();
  }

  /**
   * Where what starts in this piece ends: before the next main clause, or at the sentence's end.
   */
  private int endOf(int token) {
    for (int i = token + 1; i <= sentence.size(); i++) {
      String form = Clauses.lower(sentence.token(i));
      if (form.equals(";") || form.equals("|")) {
        return i - 1;
      }
      boolean starts = clauses.start(i) == i;
      if (starts
          && (form.equals("maar") || form.equals("want") || form.equals("al"))
          && opensMainClause(i)) {
        return i - 1;
      }
      if (starts && form.equals("en") && opensMainClause(i)) {
        return i - 1;
      }
      boolean comma = starts && sentence.token(i - 1).form().equals(",");
      if (comma && NounPhrase.isNominal(sentence.token(i)) && opensMainClause(i - 1)) {
        return i - 2;
      }
    }
    return sentence.size();
  }

  /** Whether the finite verb of this piece comes early, as in a main clause. */
  private boolean opensMainClause(int start) {
    int end = clauses.end(Math.min(start + 1, sentence.size()));
    for (int i = start + 1; i <= end; i++) {
      if (!Clauses.isFinite(sentence.token(i))) {
        continue;
      }
      boolean last = i == end || sentence.token(i + 1).isAny("PUNCT", "VERB", "AUX");
      boolean early = i - start <= 2 || onePhrase(start + 1, i - 1);
      return early && !last;
    }
    return false;
  }

  private boolean onePhrase(int from, int to) {
    int at = from;
    while (at <= to && sentence.token(at).isAny("ADV", "ADP")) {
      at++;
    }
    int start = at;
    return at > to || NounPhrase.at(sentence, start).filter(np -> np.to() >= to).isPresent();
  }

  /** What stands before {@code …, zegt X}. */
  private Optional<int[]> before(CueMatch match) {
    int start = clauses.start(match.finite().index());
    int joint = start - 1;
    while (joint >= 1
        && (Clauses.isJoint(sentence.token(joint)) || Clauses.isQuote(sentence.token(joint)))) {
      joint--;
    }
    boolean marked = joint >= 1 && joint < start - 1;
    if (!marked || !isReportTail(start, match.finite().index()) || joint < 2) {
      return Optional.empty();
    }
    int from = joint;
    while (from > 1 && !Set.of(";", "|").contains(sentence.token(from - 1).form())) {
      from--;
    }
    boolean clause = clauses.finiteBetween(from, joint) || joint - from >= 3;
    return clause ? Optional.of(new int[] {from, joint}) : Optional.empty();
  }

  /** Whether nothing but {@code zo} stands between the comma and the verb. */
  private boolean isReportTail(int start, int finite) {
    for (int i = start; i < finite; i++) {
      if (!Set.of("zo", "dat", "aldus", "dus", "althans", "tenminste")
          .contains(Clauses.lower(sentence.token(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The other words of the clause, where there are any to speak of. */
  private List<Span> object(CueMatch match, Optional<NounPhrase> speaker) {
    int first = Math.min(match.finite().index(), match.main().index());
    int last = Math.max(match.finite().index(), match.main().index());
    int from = match.passive() ? afterStop(first) : clauses.start(first);
    int to = endOf(last);
    boolean noun = false;
    for (int i = from; i <= to && !noun; i++) {
      boolean inSpeaker = speaker.isPresent() && speaker.get().covers(i);
      Token token = sentence.token(i);
      boolean subjectOfCue =
          inSpeaker || (speaker.isPresent() && i < speaker.get().from() && i > first && false);
      noun =
          !subjectOfCue
              && token.isAny("NOUN", "PROPN", "NUM")
              && !NounPhrase.isTime(token)
              && !isPlaceOfSpeech(i, match.cue())
              && !match.cue().words().stream().anyMatch(w -> w.contains(Clauses.lower(token)));
    }
    if (!noun) {
      return List.of();
    }
    return without(speaker, new int[] {from, to});
  }

  private int beforePhrase(int i) {
    int at = i - 1;
    while (at >= 1 && sentence.token(at).isAny("DET", "ADJ", "NOUN", "PROPN", "NUM")) {
      at--;
    }
    return at;
  }

  private boolean isPlaceOfSpeech(int i, Cue cue) {
    int at = beforePhrase(i);
    return at >= 1
        && cue.words().stream().noneMatch(w -> w.contains(Clauses.lower(sentence.token(at))))
        && Set.of("tegen", "tegenover", "namens", "via", "in", "op", "tijdens", "aan")
            .contains(Clauses.lower(sentence.token(at)))
        && sentence.token(at).upos().equals("ADP");
  }

  private List<Span> without(Optional<NounPhrase> speaker, int[] range) {
    if (speaker.isEmpty() || speaker.get().to() < range[0] || speaker.get().from() > range[1]) {
      return trim(range);
    }
    List<Span> parts = new ArrayList<>();
    if (speaker.get().from() > range[0]) {
      parts.addAll(trim(new int[] {range[0], speaker.get().from() - 1}));
    }
    int next = speaker.get().to() + 1;
    if (next <= range[1]) {
      parts.addAll(trim(new int[] {next, range[1]}));
    }
    return parts;
  }

  /** The clause that {@code volgens X} is part of. */
  private int[] host(CueMatch match, Optional<NounPhrase> speaker) {
    int from = match.from();
    int to = speaker.map(NounPhrase::to).orElse(match.to());
    boolean opens = opensSentence(from);
    if (opens) {
      return new int[] {from, contrastAfter(to)};
    }
    boolean closes =
        isJointOrQuote(from - 1) && (to >= sentence.size() - 1 || isJointOrQuote(to + 1));
    if (closes && !clauses.finiteBetween(from, clauses.end(from))) {
      boolean nextClause =
          to < sentence.size() - 1 && clauses.finiteBetween(to + 2, clauses.end(to + 2));
      return new int[] {
        afterStop(from), nextClause && parenthetic(from, to) ? contrastAfter(to) : to
      };
    }
    return clauseAround(from);
  }

  private boolean parenthetic(int from, int to) {
    return !clauses.finiteBetween(afterStop(from), from - 1)
        || !sentence.token(to + 1).form().equals(";");
  }

  private boolean isJointOrQuote(int i) {
    return i >= 1
        && i <= sentence.size()
        && (Clauses.isJoint(sentence.token(i)) || Clauses.isQuote(sentence.token(i)));
  }

  private int afterStop(int token) {
    int at = token;
    while (at > 1 && !Set.of(";", "|").contains(sentence.token(at - 1).form())) {
      at--;
    }
    return at;
  }

  private boolean opensSentence(int from) {
    for (int i = afterStop(from); i < from; i++) {
      Token token = sentence.token(i);
      boolean light = token.isAny("PUNCT", "CCONJ", "ADV", "SYM", "NUM") || Clauses.isQuote(token);
      if (!light) {
        return false;
      }
    }
    return true;
  }

  private int contrastAfter(int token) {
    for (int i = token + 1; i <= sentence.size(); i++) {
      String form = Clauses.lower(sentence.token(i));
      if (form.equals(";") || form.equals("|")) {
        return i - 1;
      }
      if (form.equals("maar")
          && clauses.start(i) == i
          && sentence.token(i - 1).form().equals(",")) {
        return i - 1;
      }
    }
    return sentence.size();
  }

  /** The pieces around a token that make up its clause. */
  private int[] clauseAround(int token) {
    int start = clauses.start(token);
    int end = clauses.end(token);
    if (clauses.opensBackground(start) || Clauses.isSubordinator(sentence.token(start))) {
      return new int[] {start, end};
    }
    if (!clauses.finiteBetween(start, end)
        && start > 1
        && sentence.token(start - 1).form().equals(",")
        && end >= sentence.size() - 1) {
      return new int[] {start, end};
    }
    return new int[] {start, contrastAfter(end)};
  }

  /** Cuts the article's own background out of a stretch. */
  List<Span> trim(int[] range) {
    List<Span> parts = new ArrayList<>();
    int from = range[0];
    int at = from;
    while (at <= range[1]) {
      boolean background = clauses.start(at) == at && at > range[0] && isBackground(at);
      if (background) {
        add(parts, from, at - 1);
        from = Math.min(backgroundEnd(at), range[1]) + 1;
        at = from;
      } else {
        at++;
      }
    }
    add(parts, from, range[1]);
    return parts;
  }

  private void add(List<Span> parts, int from, int to) {
    if (from <= to && from <= sentence.size()) {
      parts.add(
          sentence.token(from).span().cover(sentence.token(Math.min(to, sentence.size())).span()));
    }
  }

  private boolean isBackground(int start) {
    int end = clauses.end(start);
    if (clauses.opensBackground(start)) {
      return !isMarked(start, backgroundEnd(start));
    }
    return sentence.token(start - 1).form().equals(",")
        && Clauses.lower(sentence.token(start)).equals("een")
        && !clauses.finiteBetween(start, end)
        && relativeFollows(end);
  }

  private boolean relativeFollows(int end) {
    return end < sentence.size() && sentence.token(end + 1).xpos().endsWith("Rel")
        || end < sentence.size() && Clauses.lower(sentence.token(end + 1)).startsWith("waar");
  }

  private boolean isMarked(int from, int to) {
    return clauses.words(from, to).stream()
        .anyMatch(
            w -> Set.of("zou", "zouden", "vermoedelijk", "mogelijk", "waarschijnlijk").contains(w));
  }

  private int backgroundEnd(int start) {
    int end = clauses.end(start);
    while (end < sentence.size()
        && !clauses.finiteBetween(start, end)
        && !Set.of(";", "|").contains(sentence.token(end).form())) {
      end = clauses.end(end + 1);
    }
    return end;
  }
}
