package org.wapenfeit.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.claim.Role;
import org.wapenfeit.extract.ReactedWords.Pointer;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/**
 * What is judged where the words only point to it: {@code noemde de aanval laf} is about the attack
 * told before, {@code spreekt van propaganda} about what was said.
 */
final class Judgements {
  private static final Set<String> NAMING = Set.of("noemen", "vinden", "achten");

  private final Reading reading;
  private final ArticlePhrases phrases;
  private final Antecedents antecedents;
  private final Knowledge knowledge;
  private final EventNames names;

  Judgements(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.phrases = new ArticlePhrases(reading, knowledge);
    this.antecedents = new Antecedents(reading, knowledge);
    this.knowledge = knowledge;
    this.names = new EventNames(knowledge);
  }

  /** Fills the targets; the drafts come in the order of the text, with sources. */
  void fill(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.type == EventType.Assessment && !d.anaphoric) {
        d.anaphoric = isNone(d);
        firstObject(d);
        judged(d, drafts);
      }
    }
  }

  /** {@code noemde de aanval een misdaad}: of two objects the first is judged. */
  private void firstObject(Draft d) {
    Sentence s = d.sentence;
    List<Token> objects =
        s.children(d.anchor).stream()
            .filter(t -> t.deprel().matches("i?obj|xcomp") && t.isAny("NOUN", "PROPN"))
            .toList();
    if (objects.size() > 1 && NAMING.contains(d.anchor.lemma())) {
      Token first = isIndefinite(s, objects.get(0)) ? objects.get(1) : objects.get(0);
      Set<Entity> judged = new LinkedHashSet<>();
      phrases.read(s, first).forEach(f -> f.entity().ifPresent(judged::add));
      judged.removeAll(d.role(Role.agent));
      d.set(Role.target, judged);
    }
  }

  private static boolean isIndefinite(Sentence s, Token noun) {
    return s.children(noun, "det").stream().anyMatch(t -> t.form().equalsIgnoreCase("een"));
  }

  /** Finding, talking together and naming a number are no judging. */
  private static boolean isNone(Draft d) {
    Sentence s = d.sentence;
    return switch (d.anchor.lemma()) {
      case "vinden" -> s.children(d.anchor, "xcomp").isEmpty() && isPerfect(d);
      case "spreken" ->
          s.children(d.anchor, "obl").stream()
              .anyMatch(t -> Syntax.prepositions(s, t).contains("met"));
      case "noemen" ->
          s.children(d.anchor, "obj").stream()
              .flatMap(t -> s.children(t, "det").stream())
              .anyMatch(t -> t.form().equalsIgnoreCase("geen"));
      case "hebben" -> s.children(d.anchor).stream().anyMatch(t -> t.isAny("NUM"));
      default -> false;
    };
  }

  private static boolean isPerfect(Draft d) {
    return d.sentence.children(d.anchor, "aux").stream()
        .anyMatch(a -> a.lemma().equals("hebben") || a.lemma().equals("zijn"));
  }

  private void judged(Draft d, List<Draft> drafts) {
    Optional<Entity> target = d.role(Role.target).stream().findFirst();
    if (target.isEmpty()) {
      told(d, drafts).ifPresent(name -> set(d, name, "dat"));
      return;
    }
    Entity noun = target.get();
    troops(d, noun);
    if (d.role(Role.target).size() > 1 || noun.linked() || noun.labelEn().contains(" ")) {
      return;
    }
    Optional<Token> word = word(d.sentence, noun);
    Optional<Pointer> pointer = word.flatMap(knowledge.reactedWords()::find);
    if (pointer.isPresent()) {
      spokenOf(d, word.get(), pointer.get(), drafts)
          .flatMap(e -> names.under(noun.labelEn().toLowerCase(Locale.ROOT), e))
          .ifPresent(name -> set(d, name, noun.labelNl()));
    }
  }

  /** Troops in what is judged are troops of a nation, not its army by name. */
  private void troops(Draft d, Entity thing) {
    for (Mention m : reading.mentions().in(d.sentence)) {
      String army = "the " + m.entity().labelEn();
      if (m.entity().type() == EntityType.ArmedForce && thing.labelEn().contains(army)) {
        knowledge
            .lands()
            .state(m.entity())
            .flatMap(knowledge::adjective)
            .ifPresent(a -> set(d, thing.labelEn().replace(army, a + " troops"), thing.labelNl()));
      }
    }
  }

  private Optional<Draft> spokenOf(Draft d, Token word, Pointer pointer, List<Draft> drafts) {
    List<Draft> others = drafts.stream().filter(e -> e != d).toList();
    return pointer.isOpen()
        ? antecedents.before(d.sentence, others)
        : antecedents.main(d.sentence, word.span().start(), pointer, others);
  }

  private static Optional<Token> word(Sentence s, Entity noun) {
    return s.tokens().stream()
        .filter(t -> t.isAny("NOUN") && t.form().equalsIgnoreCase(noun.labelNl()))
        .findFirst();
  }

  /** What the sentence before, or the clause before, tells or says. */
  private Optional<String> told(Draft d, List<Draft> drafts) {
    List<Draft> here =
        drafts.stream()
            .filter(e -> e != d && e.sentence == d.sentence && Antecedents.isEvent(e))
            .filter(e -> e.anchor.index() < d.anchor.index() && !e.settled)
            .toList();
    Optional<Draft> event =
        Antecedents.main(here)
            .or(() -> antecedents.before(d.sentence, drafts.stream().filter(e -> e != d).toList()));
    if (event.isPresent() && judgesWords(d)) {
      Optional<String> said =
          event.get().sources.stream().findFirst().map(a -> a.source().labelEn() + "'s statement");
      if (said.isPresent()) {
        return said;
      }
    }
    return event.flatMap(names::of);
  }

  /** Whether what is judged is what somebody said: it is called a lie, propaganda. */
  private boolean judgesWords(Draft d) {
    Set<String> words = knowledge.words().list("untrue");
    return d.sentence.subtree(d.anchor).stream()
        .anyMatch(t -> words.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static void set(Draft d, String name, String dutch) {
    Entity thing = Things.of(name, dutch, Set.of());
    d.set(Role.target, Set.of(thing));
    d.why.add("judged: " + name);
  }
}
