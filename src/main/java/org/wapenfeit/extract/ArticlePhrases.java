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
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.noun.Noun;

/** The phrases of one article, read with its mentions, numbers and the table of nouns. */
final class ArticlePhrases implements Phrases {
  private static final int DEEPEST = 3;
  private static final Set<String> LINKS = Set.of("en", ",");

  private final Reading reading;
  private final Knowledge knowledge;
  private final NameLists lists;
  private final Descriptions descriptions;
  private final NamedBefore before;

  ArticlePhrases(Reading reading, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.lists = new NameLists(reading);
    this.descriptions = new Descriptions(reading, knowledge, this);
    this.before = new NamedBefore(reading, knowledge, this);
  }

  @Override
  public List<Filler> read(Sentence s, Token head) {
    List<Filler> fillers = new ArrayList<>();
    for (Token t : coordinated(s, head)) {
      fillers.addAll(one(s, t, 0));
    }
    return withListed(s, fillers);
  }

  /** The names that follow the last one in a list, where the parser hung them elsewhere. */
  private List<Filler> withListed(Sentence s, List<Filler> fillers) {
    if (fillers.isEmpty()) {
      return fillers;
    }
    Filler last = fillers.get(fillers.size() - 1);
    if (last.entity().filter(knowledge.lands()::isPlace).isEmpty()) {
      return fillers;
    }
    List<Filler> all = new ArrayList<>(fillers);
    reading.mentions().in(s).stream()
        .filter(m -> last.entity().get().equals(m.entity()) && m.kind() == Mention.Kind.NAME)
        .filter(m -> m.covers(last.token()) || m.from() - last.token().index() <= 2)
        .reduce((first, second) -> second)
        .map(lists::from)
        .orElse(List.of())
        .forEach(m -> addName(all, m));
    return all;
  }

  private void addName(List<Filler> fillers, Mention m) {
    Entity e = m.entity();
    if (fillers.stream().noneMatch(f -> f.entity().filter(e::equals).isPresent())) {
      fillers.add(
          new Filler(
              m.sentence(), m.headToken(), Optional.of(e), knowledge.classes().of(e), false));
    }
  }

  private List<Token> coordinated(Sentence s, Token first) {
    List<Token> all = new ArrayList<>(List.of(first));
    for (int i = 0; i < all.size(); i++) {
      for (Token c : s.children(all.get(i))) {
        if (c.deprel().equals("conj") && c.isAny("NOUN", "PROPN", "PRON", "X", "SYM", "NUM")) {
          all.add(c);
        }
      }
    }
    next(s, all.get(all.size() - 1)).filter(t -> !all.contains(t)).ifPresent(all::add);
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  /** {@code negen van de tien raketten en elf van de dertig drones}: the next weapon of a list. */
  private Optional<Token> next(Sentence s, Token last) {
    int i = last.index() + 1;
    if (!isWeaponNoun(s, last) || i > s.size() || !LINKS.contains(s.token(i).form())) {
      return Optional.empty();
    }
    for (i = i + 1; i <= Math.min(s.size(), last.index() + 9); i++) {
      Token t = s.token(i);
      if (t.isAny("NOUN", "PROPN", "X")) {
        return isWeaponNoun(s, t) ? Optional.of(t) : Optional.empty();
      }
      if (!t.isAny("NUM", "DET", "ADJ", "ADV", "PRON") && !t.form().equals("van")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isWeaponNoun(Sentence s, Token t) {
    return reading
        .mentions()
        .headedBy(s, t)
        .filter(m -> m.entity().type() == EntityType.Weapon)
        .isPresent();
  }

  private List<Filler> one(Sentence s, Token t, int depth) {
    if ((isTransparent(t) || t.isAny("NUM")) && depth < DEEPEST) {
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
    if (knowledge.words().list("part").contains(t.lemma().toLowerCase(Locale.ROOT))) {
      for (Token c : s.children(t, "nmod")) {
        Optional<Mention> whole = mention(s, c);
        if (whole.isPresent() && knowledge.lands().isPlace(whole.get().entity())) {
          return one(s, c, depth + 1);
        }
      }
    }
    Optional<Mention> mention = mention(s, t).or(() -> apposed(s, t));
    if (mention.isPresent()) {
      Entity entity = before.specific(s, t, mention.get().entity());
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
    return common(s, t);
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

  /** {@code de grensstad Soedzja}: the name behind a common noun. */
  private Optional<Mention> apposed(Sentence s, Token t) {
    if (!t.isAny("NOUN")) {
      return Optional.empty();
    }
    for (Token c : s.children(t)) {
      boolean name =
          c.index() > t.index()
              && c.index() <= t.index() + 2
              && c.isAny("PROPN", "X")
              && c.deprel().matches("appos|flat|nmod|compound");
      if (name && Syntax.prepositions(s, c).isEmpty()) {
        return reading.mentions().covering(s, c).filter(m -> m.kind() == Mention.Kind.NAME);
      }
    }
    return Optional.empty();
  }

  private boolean isTransparent(Token t) {
    return knowledge.transparent().contains(t.lemma().toLowerCase(Locale.ROOT))
        || knowledge.transparent().contains(t.form().toLowerCase(Locale.ROOT));
  }

  private List<Filler> common(Sentence s, Token t) {
    Optional<Noun> noun = noun(t);
    Set<String> classes = noun.map(Noun::classes).orElse(Set.of());
    List<Entity> things =
        noun.isEmpty() || isGeneric(t) ? List.of() : descriptions.of(s, t, noun.get());
    if (things.isEmpty()) {
      return List.of(new Filler(s, t, Optional.empty(), classes, false));
    }
    return things.stream().map(e -> new Filler(s, t, Optional.of(e), classes, false)).toList();
  }

  /**
   * What a common noun may be called besides what {@link #read} gives: by itself, without what
   * hangs on it ({@code house} for {@code het huis van Akram al-Ajouri}), and a general one ({@code
   * doelen}) by its phrase, too. People are named in the number of the noun.
   *
   * @return empty for a time, a quantity, or a word that no table has
   */
  List<Entity> otherNames(Sentence s, Token t) {
    Optional<Noun> noun = noun(t).filter(n -> !n.isAny("time", "quantity"));
    if (noun.isEmpty()) {
      return List.of();
    }
    Noun n = noun.get();
    List<Entity> names = new ArrayList<>(isGeneric(t) ? descriptions.of(s, t, n) : List.of());
    String bare = n.english(n.is("people") && knowledge.nouns().isPlural(t.form()));
    names.add(Things.of(bare, t.form(), n.classes()));
    return names;
  }

  /** Whether a common noun is of something that can be judged but not touched. */
  boolean isAbstract(Token t) {
    return noun(t).filter(n -> n.is("abstract")).isPresent();
  }

  private Optional<Noun> noun(Token t) {
    return knowledge.nouns().find(t.lemma()).or(() -> knowledge.nouns().find(t.form()));
  }

  private boolean isGeneric(Token t) {
    return knowledge.generic().contains(t.lemma().toLowerCase(Locale.ROOT));
  }

  Optional<String> englishName(Sentence s, Token t) {
    return reading
        .mentions()
        .covering(s, t)
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE && !isTroops(m))
        .or(() -> apposed(s, t))
        .map(m -> m.entity().labelEn());
  }

  /** {@code Noord-Koreaanse troepen} are named by their words, not as the army they belong to. */
  private boolean isTroops(Mention m) {
    return m.entity().type() == EntityType.ArmedForce
        && knowledge.nouns().listed(m.headToken().lemma()).filter(n -> n.is("troops")).isPresent();
  }

  /** The mention that a word heads or is part of, be it as the noun before the name. */
  Optional<Mention> named(Sentence s, Token t) {
    return mention(s, t).or(() -> apposed(s, t));
  }

  /** Whose weapon a phrase speaks of: by an adjective or by {@code van}. */
  Optional<Entity> owner(Sentence s, Token weapon) {
    Optional<Filler> adjective = demonym(s, weapon);
    if (adjective.isPresent()) {
      return adjective.get().entity();
    }
    for (Token c : s.children(weapon, "nmod")) {
      if (Syntax.prepositions(s, c).contains("van")) {
        return one(s, c, 0).stream()
            .flatMap(f -> f.entity().stream())
            .filter(e -> e.type().is(EntityType.Actor))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** {@code zijn militairen}: the state that the possessive stands for. */
  Optional<Entity> possessor(Sentence s, Token noun) {
    return s.children(noun).stream()
        .filter(c -> c.deprel().contains("poss") && c.index() < noun.index())
        .flatMap(c -> reading.mentions().covering(s, c).stream())
        .flatMap(m -> knowledge.lands().state(m.entity()).stream())
        .findFirst();
  }

  /** {@code troepen uit Noord-Korea}. */
  Optional<Entity> homeland(Sentence s, Token troops) {
    for (Token c : s.children(troops, "nmod")) {
      if (Syntax.prepositions(s, c).stream().anyMatch(p -> p.equals("uit") || p.equals("van"))) {
        return mention(s, c)
            .map(Mention::entity)
            .filter(e -> e.type() == EntityType.State || e.type() == EntityType.ArmedGroup);
      }
    }
    return Optional.empty();
  }

  /** The state that a weapon is from, right behind it: {@code raketten uit Noord-Korea}. */
  Optional<Entity> origin(Sentence s, Token weapon) {
    int from = weapon.index() + 1;
    boolean behind = from < s.size() && s.token(from).form().equals("uit");
    return behind
        ? reading.mentions().in(s).stream()
            .filter(m -> m.from() == from + 1 && m.entity().type() == EntityType.State)
            .map(Mention::entity)
            .findFirst()
        : Optional.empty();
  }

  /** Whether a place tells where a weapon was made, and not where something happened. */
  boolean isMakersLand(Filler f) {
    for (Token t = f.sentence().head(f.token()); t != null; t = f.sentence().head(t)) {
      boolean making =
          knowledge.words().list("making").contains(t.lemma().toLowerCase(Locale.ROOT));
      if (making && t.deprel().startsWith("acl")) {
        return true;
      }
      if (making || t.isAny("VERB")) {
        return false;
      }
    }
    return nearMaking(f);
  }

  private boolean nearMaking(Filler f) {
    for (int i = Math.max(1, f.token().index() - 2); i < f.token().index(); i++) {
      String lemma = f.sentence().token(i).lemma().toLowerCase(Locale.ROOT);
      if (knowledge.words().list("making").contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** {@code van Iraanse makelij}, {@code geproduceerd in Noord-Korea}: who made a weapon. */
  Optional<Entity> maker(Sentence s, Token weapon) {
    for (Token t : s.subtree(weapon)) {
      boolean making =
          knowledge.words().list("making").contains(t.lemma().toLowerCase(Locale.ROOT));
      if (making && t.index() > weapon.index()) {
        for (Mention m : reading.mentions().in(s)) {
          boolean near = Math.abs(m.head() - t.index()) <= 4 && m.head() > weapon.index();
          if (near && m.entity().type() == EntityType.State) {
            return Optional.of(m.entity());
          }
        }
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
