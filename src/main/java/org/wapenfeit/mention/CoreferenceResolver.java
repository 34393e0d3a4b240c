package org.wapenfeit.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Settles what pronouns, bare nouns ({@code de stad}, {@code de president}) and bodies without
 * their state ({@code het leger}) refer back to, sentence by sentence.
 */
final class CoreferenceResolver {
  private static final Set<String> MALE = Set.of("hij", "hem", "'ie", "ie");
  private static final Set<String> FEMALE = Set.of("zij", "ze", "haar");
  private static final Set<String> PLURAL = Set.of("zij", "ze", "hun", "hen");
  private static final Set<String> RELATIVE = Set.of("die", "dat", "wie", "wat", "waar");
  private static final Set<String> EMPTY_VERBS = WordLists.load().list("empty-verbs");

  private final Gender gender = new Gender();
  private final NounReferences nouns;
  private final BareBodies bodies;

  CoreferenceResolver(World world, People people, BodyMatcher matcher) {
    nouns = new NounReferences(world, people);
    bodies = new BareBodies(world, matcher);
  }

  void resolve(Reading reading) {
    Antecedents antecedents = new Antecedents();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        resolve(sentence, token, reading, antecedents);
        for (Mention mention : reading.in(sentence)) {
          if (mention.to() == token.index()) {
            antecedents.see(mention);
          }
        }
      }
      relatives(sentence, reading);
    }
  }

  private void resolve(Sentence sentence, Token token, Reading reading, Antecedents antecedents) {
    if (reading.isCovered(sentence, token)) {
      return;
    }
    if (token.isAny("PRON", "DET")) {
      refer(sentence, token, pronoun(sentence, token, antecedents), reading);
    } else if (Words.fold(token.form()).matches("daar|hier") && token.isAny("ADV")) {
      refer(sentence, token, place(sentence, token, antecedents), reading);
    } else if (token.isAny("NOUN", "PROPN", "ADJ")) {
      bodies
          .at(sentence, token, reading, antecedents)
          .or(() -> nouns.at(sentence, token, reading, antecedents))
          .ifPresent(reading::add);
    }
  }

  private List<Mention> pronoun(Sentence sentence, Token token, Antecedents antecedents) {
    String form = Words.fold(token.form());
    boolean possessive = token.deprel().contains("poss");
    if (MALE.contains(form) || form.equals("zijn") && possessive) {
      return male(sentence, token, antecedents, possessive);
    }
    if (FEMALE.contains(form) || PLURAL.contains(form)) {
      return femaleOrPlural(sentence, token, antecedents, form);
    }
    if (form.equals("het") && token.hasRelation("nsubj")) {
      return neuter(sentence, token, antecedents);
    }
    return List.of();
  }

  private List<Mention> male(
      Sentence sentence, Token token, Antecedents antecedents, boolean possessive) {
    if (possessive) {
      List<Mention> own =
          antecedents.ranked(
              sentence,
              token.index(),
              0,
              m -> isActor(m) && m.kind() != Mention.Kind.ADJECTIVE && isSubject(m));
      if (!own.isEmpty()) {
        return own;
      }
    }
    return antecedents.ranked(
        sentence,
        token.index(),
        4,
        m -> isPerson(m) && !gender.isFemale(m.entity()) && !isInOwnClause(sentence, token, m));
  }

  private List<Mention> femaleOrPlural(
      Sentence sentence, Token token, Antecedents antecedents, String form) {
    boolean plural = PLURAL.contains(form) && !hasSingularVerb(sentence, token);
    if (plural) {
      return antecedents.ranked(
          sentence, token.index(), 2, m -> isPlural(m) && !isInOwnClause(sentence, token, m));
    }
    return antecedents.ranked(
        sentence,
        token.index(),
        4,
        m -> isPerson(m) && gender.isFemale(m.entity()) && !isInOwnClause(sentence, token, m));
  }

  /** {@code Het beweert dat …}: the body or state that was the subject before. */
  private List<Mention> neuter(Sentence sentence, Token token, Antecedents antecedents) {
    Token verb = sentence.head(token);
    boolean empty =
        verb == null
            || !verb.isAny("VERB")
            || EMPTY_VERBS.contains(verb.lemma())
            || !sentence.children(verb, "csubj").isEmpty()
            || sentence.children(verb, "nsubj").size() > 1
            || !sentence.children(verb, "expl").isEmpty();
    return empty
        ? List.of()
        : antecedents.ranked(
            sentence,
            token.index(),
            1,
            m ->
                (m.entity().type() == EntityType.State
                        || m.entity().type().is(EntityType.Organization))
                    && m.kind() != Mention.Kind.ADJECTIVE
                    && isSubject(m)
                    && !isPlural(m));
  }

  private List<Mention> place(Sentence sentence, Token token, Antecedents antecedents) {
    return antecedents.ranked(
        sentence,
        token.index(),
        1,
        m -> m.entity().type() == EntityType.Place && m.kind() != Mention.Kind.ADJECTIVE);
  }

  private static boolean isActor(Mention mention) {
    return mention.entity().type().is(EntityType.Actor);
  }

  private static boolean isPerson(Mention mention) {
    return mention.entity().type() == EntityType.Person;
  }

  private static boolean isSubject(Mention mention) {
    return mention.headToken().hasRelation("nsubj");
  }

  /** Whether the words are plural: {@code de Russen}, {@code de Houthi's}, {@code troepen}. */
  static boolean isPlural(Mention mention) {
    Entity entity = mention.entity();
    String form = Words.fold(mention.headToken().form());
    boolean many = form.endsWith("en") || form.endsWith("s") || form.endsWith("en's");
    if (entity.type() == EntityType.State) {
      return mention.why().startsWith("inhabitants") && many || form.equals("vs");
    }
    return (entity.type() == EntityType.ArmedGroup || entity.type() == EntityType.ArmedForce)
            && many
        || entity.type() == EntityType.GovernmentBody && form.endsWith("en");
  }

  private static boolean hasSingularVerb(Sentence sentence, Token token) {
    Token verb = sentence.head(token);
    if (verb == null || !token.hasRelation("nsubj")) {
      return token.deprel().contains("poss") && Words.fold(token.form()).equals("haar");
    }
    Token finite =
        sentence.children(verb).stream()
            .filter(c -> c.hasRelation("aux") || c.hasRelation("cop"))
            .findFirst()
            .orElse(verb);
    String form = Words.fold(finite.form());
    return !form.endsWith("en") && !form.equals("zijn") && !form.matches("gaan|staan|doen|zien");
  }

  /** Two arguments of one verb are two different things. */
  static boolean isInOwnClause(Sentence sentence, Token token, Mention mention) {
    return mention.sentence() == sentence
        && !token.deprel().contains("poss")
        && token.head() != 0
        && mention.headToken().head() == token.head();
  }

  private void refer(Sentence sentence, Token token, List<Mention> antecedents, Reading reading) {
    if (antecedents.isEmpty()) {
      return;
    }
    Mention first = antecedents.get(0);
    reading.add(
        new Mention(
            sentence,
            token.index(),
            token.index(),
            token.index(),
            Mention.Kind.PRONOUN,
            first.entity(),
            new Grounds("refers to " + place(first), List.of(), left(antecedents))));
  }

  /** The other things named before that the pronoun fits, each once. */
  private static List<Candidate> left(List<Mention> antecedents) {
    Entity chosen = antecedents.get(0).entity();
    Map<Entity, Candidate> left = new LinkedHashMap<>();
    antecedents.stream()
        .filter(m -> !m.entity().equals(chosen))
        .map(m -> new Candidate(m.entity(), place(m), "stands out less"))
        .forEach(c -> left.putIfAbsent(c.entity(), c));
    return List.copyOf(left.values());
  }

  private static String place(Mention mention) {
    return "'" + mention.headToken().form() + "' in sentence " + (mention.sentence().index() + 1);
  }

  /** {@code raketten die …}: the noun that the clause hangs on. */
  private static void relatives(Sentence sentence, Reading reading) {
    for (Token token : sentence.tokens()) {
      boolean relative =
          RELATIVE.contains(Words.fold(token.form()))
              && token.isAny("PRON", "ADV")
              && !token.hasRelation("mark");
      if (!relative || reading.isCovered(sentence, token)) {
        continue;
      }
      head(sentence, token)
          .flatMap(noun -> widest(reading.in(sentence), noun))
          .ifPresent(
              m ->
                  reading.add(
                      new Mention(
                          sentence,
                          token.index(),
                          token.index(),
                          token.index(),
                          Mention.Kind.PRONOUN,
                          m.entity(),
                          "relative pronoun of '" + m.headToken().form() + "'")));
    }
  }

  private static Optional<Token> head(Sentence sentence, Token pronoun) {
    Token at = sentence.head(pronoun);
    for (int steps = 0; at != null && steps < 4; steps++) {
      if (at.deprel().equals("acl:relcl")) {
        Token noun = sentence.head(at);
        return noun != null && noun.index() < pronoun.index()
            ? Optional.of(noun)
            : Optional.empty();
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  private static Optional<Mention> widest(List<Mention> mentions, Token noun) {
    return mentions.stream()
        .filter(m -> m.head() == noun.index() && m.kind() != Mention.Kind.ADJECTIVE)
        .max(Comparator.comparingInt(m -> m.to() - m.from()));
  }
}
