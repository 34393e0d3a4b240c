package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.decision.Thresholds;
import org.wapenfeit.frame.Context;
import org.wapenfeit.frame.Frame;
import org.wapenfeit.frame.FrameReader;
import org.wapenfeit.frame.Refusal;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.lexicon.Constraint.Flag;
import org.wapenfeit.lexicon.Predicate;
import org.wapenfeit.mention.Mention;

/** Tells for the sentences with words of war that give no claim what was missing. */
final class MissedSentences {
  private static final Set<String> CLASSES = Set.of("weapon", "attack", "conflict");

  private final Knowledge knowledge;
  private final FrameReader frames;
  private final Trail trail;

  MissedSentences(Knowledge knowledge, FrameReader frames, Trail trail) {
    this.knowledge = knowledge;
    this.frames = frames;
    this.trail = trail;
  }

  List<Missed> find() {
    List<Missed> missed = new ArrayList<>();
    for (Sentence s : trail.reading.article().sentences()) {
      boolean told = trail.claims.stream().anyMatch(d -> d.sentence == s);
      List<Token> signs = signs(s);
      if (s.block().isRead() && !told && !signs.isEmpty()) {
        String text = trail.reading.article().article().text();
        missed.add(new Missed(s, signs, words(s), trail.overheard().likeliest(s.span(), text)));
      }
    }
    return missed;
  }

  private List<Token> signs(Sentence s) {
    return s.tokens().stream().filter(t -> isOfWar(s, t)).toList();
  }

  private boolean isOfWar(Sentence s, Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return knowledge.words().list("war").contains(lemma)
        || t.isAny("NOUN") && isNounOfWar(lemma)
        || isWeapon(s, t)
        || proposals(s).stream().anyMatch(d -> d.anchor.index() == t.index() && isAct(d));
  }

  private boolean isNounOfWar(String lemma) {
    return knowledge
        .nouns()
        .find(lemma)
        .filter(n -> n.classes().stream().anyMatch(CLASSES::contains))
        .isPresent();
  }

  private boolean isWeapon(Sentence s, Token t) {
    return trail
        .reading
        .mentions()
        .headedBy(s, t)
        .filter(m -> m.kind() == Mention.Kind.NOUN || m.kind() == Mention.Kind.NAME)
        .filter(m -> m.entity().type() == EntityType.Weapon)
        .isPresent();
  }

  /** Whether the lexicon itself believes that the word tells what is done with weapons. */
  private static boolean isAct(Draft d) {
    return d.frame.filter(Frame::chosen).isPresent() && d.type.isAttack();
  }

  private List<Draft> proposals(Sentence s) {
    return trail.proposed.stream().filter(d -> d.sentence == s).toList();
  }

  private List<Missed.Word> words(Sentence s) {
    List<Missed.Word> words = new ArrayList<>();
    Set<Integer> known = new TreeSet<>();
    for (int i = 0; i < trail.proposed.size(); i++) {
      Draft d = trail.proposed.get(i);
      if (d.sentence == s && d.frame.isPresent()) {
        known.add(d.anchor.index());
        words.add(proposed(d, d.frame.get(), trail.overheard().of(i, d.type)));
      }
    }
    List<Frame> given = proposals(s).stream().flatMap(d -> d.frame.stream()).toList();
    for (Refusal r : frames.refusals(s, trail.phrases, trail.context, given)) {
      known.add(r.occurrence().anchor().index());
      words.add(refused(r));
    }
    s.tokens().stream()
        .filter(t -> !known.contains(t.index()) && tells(s, t))
        .forEach(t -> words.add(unknown(t)));
    words.sort((a, b) -> Integer.compare(a.token().index(), b.token().index()));
    return words;
  }

  /** A verb of its own clause, or a word of war, for which the lexicon should have an entry. */
  private boolean tells(Sentence s, Token t) {
    boolean verb = t.isAny("VERB") && !t.deprel().equals("amod") && !isCue(t);
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean noun = t.isAny("NOUN") && !isWeapon(s, t) && isEvent(lemma);
    return verb || noun;
  }

  /** {@code zegt}: the words that name a source tell no event. */
  private boolean isCue(Token t) {
    return trail.reading.said().stream().anyMatch(a -> a.cue().overlaps(t.span()));
  }

  private boolean isEvent(String lemma) {
    return knowledge.nouns().find(lemma).filter(n -> n.classes().contains("attack")).isPresent();
  }

  private Missed.Word proposed(Draft d, Frame frame, OptionalDouble likely) {
    List<String> missing = new ArrayList<>();
    frame.failed().forEach(c -> missing.add("fails: " + c));
    boolean chosen = trail.chosen.contains(d);
    if (chosen) {
      missing.add("joined with another claim, or told before");
    } else if (likely.isPresent() && likely.getAsDouble() < Thresholds.CLAIM) {
      missing.add(String.format(Locale.ROOT, "too unlikely: %.2f", likely.getAsDouble()));
    } else {
      missing.add("another reading of the word is likelier");
    }
    Predicate row = frame.occurrence().row();
    return new Missed.Word(d.anchor, row.lemma(), Optional.of(d.type), entry(row), missing, likely);
  }

  private Missed.Word refused(Refusal r) {
    List<String> missing = new ArrayList<>();
    r.failed().forEach(c -> missing.add("fails: " + c));
    Predicate row = r.occurrence().row();
    if (trail.context == Context.NONE) {
      missing.add("the article tells of no armed conflict");
    } else if (missing.isEmpty()) {
      missing.add(
          row.has(Flag.Kind.POSSIBLE)
              ? "another word tells it"
              : "part of an expression that tells something else");
    }
    return new Missed.Word(
        r.occurrence().anchor(),
        row.lemma(),
        Optional.of(r.type()),
        entry(row),
        missing,
        OptionalDouble.empty());
  }

  private static Missed.Word unknown(Token t) {
    return new Missed.Word(
        t,
        t.lemma().toLowerCase(Locale.ROOT),
        Optional.empty(),
        "",
        List.of("no entry of the lexicon"),
        OptionalDouble.empty());
  }

  private static String entry(Predicate row) {
    return row + " (" + row.place() + ")";
  }
}
