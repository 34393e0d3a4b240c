package org.wapenfeit.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** What the common nouns around a draft may stand for. */
final class CommonNouns {
  private static final int THINGS_BEFORE = 2;

  private final Reading reading;
  private final ArticlePhrases phrases;

  /** The things that a sentence describes, by its index. */
  private final Map<Integer, List<Entity>> things = new HashMap<>();

  CommonNouns(Reading reading, ArticlePhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /**
   * Hands over what the nouns of its sentence stand for, by their phrases and by themselves, each
   * with its word; what cannot be touched only where it stands in the clause.
   */
  void of(Draft d, BiConsumer<Entity, Token> found) {
    Set<Integer> clause = Syntax.clause(d.sentence, d.anchor);
    for (Token t : d.sentence.tokens()) {
      boolean told = clause.contains(t.index()) || !phrases.isAbstract(t);
      if (told && isCommon(d.sentence, t)) {
        names(d, t).forEach(found);
      }
    }
  }

  private boolean isCommon(Sentence s, Token t) {
    return t.isAny("NOUN") && reading.mentions().covering(s, t).isEmpty();
  }

  private Map<Entity, Token> names(Draft d, Token t) {
    Map<Entity, Token> all = new LinkedHashMap<>();
    described(d.sentence, t).forEach(f -> all.put(f.entity().orElseThrow(), f.token()));
    if (d.type == EventType.Assessment || !phrases.isAbstract(t)) {
      phrases.otherNames(d.sentence, t).stream()
          .filter(e -> all.keySet().stream().noneMatch(o -> o.labelEn().equals(e.labelEn())))
          .toList()
          .forEach(e -> all.put(e, t));
    }
    return all;
  }

  private Stream<Filler> described(Sentence s, Token t) {
    return phrases.read(s, t).stream()
        .filter(f -> f.entity().isPresent() && !f.is("time") && !f.is("quantity"));
  }

  /** Things that the two sentences before describe, but for those of the same name here. */
  Set<Entity> thingsBefore(Draft d, Set<Entity> here) {
    Set<String> labels = new HashSet<>();
    here.forEach(e -> labels.add(e.labelEn()));
    Set<Entity> before = new LinkedHashSet<>();
    int at = d.sentence.index();
    for (Sentence s : reading.article().sentences().subList(Math.max(0, at - THINGS_BEFORE), at)) {
      things.computeIfAbsent(s.index(), i -> things(s)).stream()
          .filter(e -> labels.add(e.labelEn()))
          .forEach(before::add);
    }
    return before;
  }

  private List<Entity> things(Sentence s) {
    return s.tokens().stream()
        .filter(t -> isCommon(s, t) && !phrases.isAbstract(t))
        .flatMap(t -> described(s, t))
        .map(f -> f.entity().orElseThrow())
        .filter(e -> e.type() == EntityType.Thing)
        .toList();
  }
}
