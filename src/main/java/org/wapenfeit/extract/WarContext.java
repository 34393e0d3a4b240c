package org.wapenfeit.extract;

import java.util.Locale;
import java.util.Set;
import org.wapenfeit.frame.Context;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;

/** Whether an article is about an armed conflict, by the weapons and forces that it names. */
final class WarContext {
  private static final int ENOUGH = 2;
  private static final int LONG = 5;
  private static final int SENTENCES_A_SIGN = 4;
  private static final Set<EntityType> ARMED =
      Set.of(EntityType.Weapon, EntityType.ArmedForce, EntityType.ArmedGroup);
  private static final Set<EntityType> POLITICAL =
      Set.of(
          EntityType.State,
          EntityType.Person,
          EntityType.GovernmentBody,
          EntityType.IntelligenceService,
          EntityType.Place);

  /** States whose own news tells of crime and traffic in the words of war. */
  private static final Set<String> AT_PEACE = Set.of("Netherlands", "Belgium");

  private static final Set<String> CLASSES =
      Set.of("weapon", "armed-force", "armed-group", "troops", "attack", "conflict");

  private final Reading reading;
  private final Knowledge knowledge;

  private WarContext(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
  }

  static Context of(Reading reading, Knowledge knowledge) {
    WarContext context = new WarContext(reading, knowledge);
    if (context.signs() >= ENOUGH) {
      return Context.WAR;
    }
    return context.hasTraces() ? Context.TRACES : Context.NONE;
  }

  /**
   * Whether an article of some length is about something else than an armed conflict: it hardly
   * names a weapon, a force or an act of war.
   */
  static boolean isElsewhere(Reading reading, Knowledge knowledge) {
    WarContext context = new WarContext(reading, knowledge);
    long signs = context.signs();
    if (context.sports() >= Math.max(ENOUGH, signs)) {
      return true;
    }
    long length = reading.article().sentences().size();
    return length >= LONG && signs < Math.max(ENOUGH, length / SENTENCES_A_SIGN);
  }

  private long signs() {
    return reading.mentions().all().stream().filter(m -> ARMED.contains(m.entity().type())).count()
        + tokens().filter(this::isWarWord).count();
  }

  private long sports() {
    return tokens()
        .filter(t -> knowledge.words().list("sport").contains(t.lemma().toLowerCase(Locale.ROOT)))
        .count();
  }

  private boolean hasTraces() {
    return signs() > 0
        || reading.mentions().all().stream().anyMatch(this::isPolitical)
        || tokens().anyMatch(this::isArmed);
  }

  private java.util.stream.Stream<Token> tokens() {
    return reading.article().sentences().stream().map(Sentence::tokens).flatMap(t -> t.stream());
  }

  /** A word of war, or an act made with one ({@code raketaanval}, {@code mortierbeschieting}). */
  private boolean isWarWord(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    Set<String> war = knowledge.words().list("war");
    return war.contains(lemma)
        || t.isAny("NOUN")
            && war.stream().anyMatch(w -> lemma.startsWith(w) || lemma.endsWith(w))
            && knowledge.nouns().find(lemma).filter(n -> n.is("attack")).isPresent();
  }

  private boolean isPolitical(Mention m) {
    return m.kind() != Mention.Kind.PRONOUN
        && m.entity().linked()
        && POLITICAL.contains(m.entity().type())
        && !AT_PEACE.contains(m.entity().labelEn())
        && knowledge
            .lands()
            .state(m.entity())
            .filter(s -> AT_PEACE.contains(s.labelEn()))
            .isEmpty();
  }

  private boolean isArmed(Token t) {
    return t.isAny("NOUN")
        && knowledge
            .nouns()
            .find(t.lemma())
            .filter(n -> n.classes().stream().anyMatch(CLASSES::contains))
            .isPresent();
  }
}
