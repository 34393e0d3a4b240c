package org.wapenfeit.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Entry;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameCue;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.knowledge.State;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Settles which of its namesakes a name stands for, by the words around it and the article. */
final class NameChooser {
  private static final Set<String> PARTICLES = Set.of("binnen", "in", "uit");

  private final World world;
  private final Set<String> capitals;
  private final NameCues cues;
  private final People people;

  NameChooser(World world, NameCues cues, People people) {
    this.world = world;
    this.capitals =
        world.states().values().stream().map(State::capital).collect(Collectors.toSet());
    this.cues = cues;
    this.people = people;
  }

  /** The name meant; empty when the words are none here. */
  Optional<Name> choose(NameMatch match, Sentence sentence, Reading reading) {
    List<Name> possible =
        match.names().stream().filter(n -> hasCue(n, match, sentence, reading)).toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    Optional<Name> adjective = adjective(possible, match, sentence, reading);
    if (adjective.isPresent()) {
      return adjective;
    }
    if (possible.stream().anyMatch(n -> n.use() == NameUse.SEAT)) {
      return seat(possible, match, sentence);
    }
    return possible.stream()
        .filter(n -> n.use() != NameUse.ADJECTIVE)
        .filter(n -> n.use() != NameUse.SURNAME || people.fits(n, match, sentence, reading))
        .max(Comparator.comparingInt((Name n) -> weight(n, reading, match, sentence)))
        .or(() -> bareAdjective(possible, match));
  }

  private Optional<Name> adjective(
      List<Name> possible, NameMatch match, Sentence sentence, Reading reading) {
    Token token = sentence.token(match.to());
    Token next = Heads.after(sentence, match.to());
    boolean modifies =
        token.isAny("ADJ") && token.hasRelation("amod")
            || next != null && next.isAny("NOUN", "ADJ", "PROPN") && token.form().endsWith("e");
    if (!match.rest().isEmpty() || !modifies) {
      return Optional.empty();
    }
    return possible.stream()
        .filter(n -> n.use() == NameUse.ADJECTIVE)
        .max(Comparator.comparingInt((Name n) -> reading.weight(n.entity().country().orElse(""))));
  }

  /** An adjective without a noun ({@code de Russische}) still tells the state. */
  private static Optional<Name> bareAdjective(List<Name> possible, NameMatch match) {
    return match.rest().isEmpty()
        ? possible.stream().filter(n -> n.use() == NameUse.ADJECTIVE).findFirst()
        : Optional.empty();
  }

  /** {@code Moskou waarschuwt} is the state, {@code in Moskou} the city. */
  private Optional<Name> seat(List<Name> possible, NameMatch match, Sentence sentence) {
    NameUse use = actsAsState(match, sentence) ? NameUse.SEAT : NameUse.NAME;
    return possible.stream()
        .filter(n -> n.use() == use)
        .findFirst()
        .or(() -> possible.stream().findFirst());
  }

  private boolean actsAsState(NameMatch match, Sentence sentence) {
    Token before = Heads.before(sentence, match.from());
    if (before != null
        && cues.behind(before.form()).filter(t -> t == EntityType.Place).isPresent()) {
      return false;
    }
    Token after = Heads.after(sentence, match.to());
    if (match.from() == 1 && after != null && after.form().equals(":")) {
      return true;
    }
    if (before != null && cues.isPartOfPlace(before.form())) {
      return false;
    }
    Token head = sentence.token(Heads.of(sentence, match.from(), match.to()));
    for (int steps = 0; head.hasRelation("conj") && steps < 5; steps++) {
      head = sentence.head(head);
    }
    for (Token marker : sentence.children(head, "case")) {
      return !isAtPlace(marker, head, sentence) && !isOfPlaceNoun(marker, sentence);
    }
    if (before != null && cues.isAtPlace(before.form())) {
      return false;
    }
    if (before != null && cues.isByActor(before.form())) {
      return !isOfPlaceNoun(before, sentence);
    }
    return bareActsAsState(head, sentence);
  }

  private boolean isAtPlace(Token marker, Token head, Sentence sentence) {
    Token verb = sentence.head(head);
    boolean actor =
        verb != null && Words.fold(marker.form()).equals("bij") && cues.isAtActor(verb.lemma());
    Token next = Heads.after(sentence, marker.index());
    boolean side =
        Words.fold(marker.form()).equals("ten") && next != null && cues.isPartOfPlace(next.form());
    return side || !actor && cues.isAtPlace(marker.form());
  }

  private boolean bareActsAsState(Token head, Sentence sentence) {
    Token verb = sentence.head(head);
    String lemma = verb == null ? "" : verb.lemma();
    if (head.deprel().equals("nsubj:pass")) {
      return cues.isOfActor(lemma);
    }
    if (head.hasRelation("obj")) {
      return !cues.isOfPlace(lemma) && !cues.isOfPlace(withParticle(verb, sentence));
    }
    if (head.hasRelation("nsubj")) {
      return !lemma.equals("liggen");
    }
    return !head.hasRelation("obl")
        && !head.hasRelation("appos")
        && !head.hasRelation("nmod")
        && !head.hasRelation("flat");
  }

  /** {@code binnentrekken} of {@code trok … binnen}. */
  private static String withParticle(Token verb, Sentence sentence) {
    if (verb == null) {
      return "";
    }
    return sentence.tokens().stream()
        .filter(t -> t.index() > verb.index())
        .filter(t -> PARTICLES.contains(t.form()) && sentence.head(t) == verb)
        .map(t -> t.form() + verb.lemma())
        .findFirst()
        .orElse(verb.lemma());
  }

  /** {@code het centrum van Beiroet}. */
  private boolean isOfPlaceNoun(Token preposition, Sentence sentence) {
    Token noun = Heads.before(sentence, preposition.index());
    return noun != null && cues.isPartOfPlace(noun.form());
  }

  private boolean hasCue(Name name, NameMatch match, Sentence sentence, Reading reading) {
    Optional<NameCue> cue = world.cue(name.form(), name.entity().type());
    return cue.isEmpty()
        || switch (cue.get()) {
          case weapon -> weaponCue(match, sentence);
          case place -> placeCue(match, sentence);
          case medium -> mediumCue(match, sentence);
          case title -> people.hasTitle(match, sentence) || reading.namesInFull(name.entity());
          case country -> reading.names(name.entity().country());
        };
  }

  /** {@code de basis Belaja} is not the town, and {@code de Dnjepr} not the city. */
  private boolean isOfKindBefore(Optional<String> kind, NameMatch match, Sentence sentence) {
    Token before = Heads.before(sentence, match.from());
    if (before == null || kind.isEmpty()) {
      return false;
    }
    String word = Words.fold(before.form());
    return switch (kind.get()) {
      case "river", "canal", "lake", "mountain", "desert" -> word.matches("de|het");
      case "base" -> word.endsWith("basis");
      case "airport" -> word.matches("luchthaven|vliegveld");
      case "village" -> word.endsWith("dorp");
      case "port" -> word.endsWith("haven");
      case "city" -> word.matches("\\p{L}*stad|metropool");
      default -> false;
    };
  }

  private boolean weaponCue(NameMatch match, Sentence sentence) {
    if (CompoundHeads.of(match.rest())
        .filter(h -> h.means() == CompoundHeads.Means.weapon)
        .isPresent()) {
      return true;
    }
    Token token = sentence.token(match.to());
    boolean plural = token.form().endsWith("s") && !match.names().get(0).form().endsWith("s");
    for (Token other : sentence.tokens()) {
      if (other.index() < match.from() || other.index() > match.to()) {
        String key = Words.fold(other.form());
        if (CompoundHeads.weaponIn("xxx" + key).isPresent() || isWeaponWord(key)) {
          return true;
        }
      }
    }
    return plural;
  }

  private boolean isWeaponWord(String key) {
    return cues.behind(key).filter(t -> t == EntityType.Weapon).isPresent()
        || key.startsWith("luchtafweer")
        || key.startsWith("wapen");
  }

  private boolean placeCue(NameMatch match, Sentence sentence) {
    Token before = Heads.before(sentence, match.from());
    return before != null
        && (cues.isAtPlace(before.form())
            || cues.behind(before.form()).filter(t -> t == EntityType.Place).isPresent());
  }

  private boolean mediumCue(NameMatch match, Sentence sentence) {
    for (int i = Math.max(1, match.from() - 3); i < match.from(); i++) {
      String form = sentence.token(i).form();
      boolean noun = cues.behind(form).filter(t -> t == EntityType.MediaOutlet).isPresent();
      if (noun
          || i == match.from() - 1
              && Words.fold(form).matches("volgens|aldus|tegen|meldt|schrijft|bericht")) {
        return true;
      }
    }
    Token after = Heads.after(sentence, match.to());
    return after != null
        && Words.fold(after.form()).matches("meldt|meldde|schrijft|schreef|bericht|berichtte");
  }

  /** The likelier reading has the higher weight; equals keep the order of the tables. */
  private int weight(Name name, Reading reading, NameMatch match, Sentence sentence) {
    Entity entity = name.entity();
    int weight = 0;
    if (entity.type() == EntityType.Person) {
      weight += people.weight(entity, match, sentence, reading);
    }
    if (entity.type() == EntityType.State) {
      weight += 50;
    }
    if (entity.type() == EntityType.Place) {
      weight += placeCue(match, sentence) ? 40 : 0;
      Optional<Entry> entry = world.gazetteer().entry(entity);
      weight += isOfKindBefore(entry.flatMap(Entry::kind), match, sentence) ? 30 : 0;
      weight += capitals.contains(entity.labelEn()) ? 5 : 0;
      weight += reading.namesDivision(entry.flatMap(Entry::admin)) ? 20 : 0;
      weight += entity.country().map(reading::weight).orElse(0) > 0 ? 10 : 0;
    }
    return weight;
  }
}
