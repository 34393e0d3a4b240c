package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wapenfeit.expression.NumberMention;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Phrases;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.noun.Noun;

/** The phrases of one article, read with its mentions, numbers and the table of nouns. */
final class ArticlePhrases implements Phrases {
  private static final int DEEPEST = 3;

  private final Reading reading;
  private final Knowledge knowledge;

  ArticlePhrases(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
  }

  @Override
  public List<Filler> read(Sentence s, Token head) {
    List<Filler> fillers = new ArrayList<>();
    for (Token t : coordinated(s, head)) {
      fillers.addAll(one(s, t, 0));
    }
    return fillers;
  }

  private static List<Token> coordinated(Sentence s, Token first) {
    List<Token> all = new ArrayList<>(List.of(first));
    for (int i = 0; i < all.size(); i++) {
      for (Token c : s.children(all.get(i))) {
        if (c.deprel().equals("conj") && c.isAny("NOUN", "PROPN", "PRON", "X", "SYM", "NUM")) {
          all.add(c);
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  private List<Filler> one(Sentence s, Token t, int depth) {
    if (isTransparent(t) && depth < DEEPEST) {
      List<Filler> inside = new ArrayList<>();
      for (Token c : s.children(t, "nmod")) {
        if (c.index() > t.index()) {
          inside.addAll(one(s, c, depth + 1));
        }
      }
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    Optional<Mention> mention = mention(s, t);
    if (mention.isPresent()) {
      Entity entity = mention.get().entity();
      Set<String> classes = new TreeSet<>(knowledge.classes().of(entity));
      if (t.isAny("NOUN")) {
        knowledge.nouns().find(t.lemma()).ifPresent(n -> classes.addAll(n.classes()));
      }
      boolean pronoun = mention.get().kind() == Mention.Kind.PRONOUN;
      return List.of(new Filler(s, t, Optional.of(entity), classes, pronoun));
    }
    if (t.isAny("PRON", "DET", "ADV") || (t.isAny("NUM") && s.children(t, "nmod").isEmpty())) {
      return List.of(new Filler(s, t, Optional.empty(), Set.of(), true));
    }
    return List.of(common(s, t));
  }

  private Optional<Mention> mention(Sentence s, Token t) {
    Optional<Mention> headed = reading.mentions().headedBy(s, t);
    if (headed.isPresent() && headed.get().kind() != Mention.Kind.ADJECTIVE) {
      return headed;
    }
    return reading
        .mentions()
        .covering(s, t)
        .filter(m -> m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.DESCRIPTION);
  }

  private boolean isTransparent(Token t) {
    return knowledge.transparent().contains(t.lemma().toLowerCase(Locale.ROOT))
        || knowledge.transparent().contains(t.form().toLowerCase(Locale.ROOT));
  }

  private Filler common(Sentence s, Token t) {
    Optional<Noun> noun =
        knowledge.nouns().find(t.lemma()).or(() -> knowledge.nouns().find(t.form()));
    Set<String> classes = noun.map(Noun::classes).orElse(Set.of());
    Optional<Entity> entity =
        noun.isEmpty() || isGeneric(t)
            ? Optional.empty()
            : knowledge
                .renderer()
                .render(s, t, token -> englishName(s, token))
                .map(label -> Things.of(label, t.form(), classes));
    return new Filler(s, t, entity, classes, false);
  }

  private boolean isGeneric(Token t) {
    return knowledge.generic().contains(t.lemma().toLowerCase(Locale.ROOT));
  }

  Optional<String> englishName(Sentence s, Token t) {
    return reading
        .mentions()
        .covering(s, t)
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE)
        .map(m -> m.entity().labelEn());
  }

  /** Whose weapon a phrase speaks of: by an adjective or by {@code van}. */
  Optional<Entity> owner(Sentence s, Token weapon) {
    Optional<Filler> adjective = demonym(s, weapon);
    if (adjective.isPresent()) {
      return adjective.get().entity();
    }
    for (Token c : s.children(weapon, "nmod")) {
      if (org.wapenfeit.frame.Syntax.prepositions(s, c).contains("van")) {
        return one(s, c, 0).stream()
            .flatMap(f -> f.entity().stream())
            .filter(e -> e.type().is(EntityType.Actor))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  @Override
  public Set<String> classesOf(String noun) {
    Set<String> classes = new TreeSet<>();
    knowledge.nouns().find(noun).ifPresent(n -> classes.addAll(n.classes()));
    weapon(noun).ifPresent(w -> classes.addAll(knowledge.classes().of(w)));
    return classes;
  }

  @Override
  public Optional<Entity> weapon(String noun) {
    return knowledge.weaponNamed(noun);
  }

  @Override
  public List<NumberMention> numbers(Sentence s) {
    return reading.numbers(s);
  }

  @Override
  public Optional<Filler> demonym(Sentence s, Token noun) {
    for (Mention m : reading.mentions().in(s)) {
      if (m.kind() == Mention.Kind.ADJECTIVE && m.to() < noun.index() && isAttribute(s, m, noun)) {
        return Optional.of(
            new Filler(
                s,
                m.headToken(),
                Optional.of(m.entity()),
                knowledge.classes().of(m.entity()),
                false));
      }
    }
    return Optional.empty();
  }

  private static boolean isAttribute(Sentence s, Mention adjective, Token noun) {
    if (s.isUnder(adjective.headToken(), noun) && adjective.headToken().head() == noun.index()) {
      return true;
    }
    for (int i = adjective.to() + 1; i < noun.index(); i++) {
      if (!s.token(i).isAny("ADJ", "CCONJ", "PROPN", "ADV")
          && !(s.token(i).isAny("VERB") && s.token(i).deprel().equals("amod"))) {
        return false;
      }
    }
    return adjective.entity().type() != EntityType.Weapon;
  }
}
