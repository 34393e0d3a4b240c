package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.article.Block;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Settles which of its namesakes a name stands for, by the words around it and the article. */
final class NameChooser {
  private static final Set<String> PARTICLES = Set.of("aan", "binnen", "in", "uit");

  private final NameCues cues;
  private final People people;
  private final AmbiguousNames ambiguous;
  private final Likelihood likelihood;

  NameChooser(World world, NameCues cues, People people) {
    this.cues = cues;
    this.people = people;
    this.ambiguous = new AmbiguousNames(world, cues, people);
    this.likelihood = new Likelihood(world, ambiguous, people);
  }

  /** The name meant; empty when the words are none here. */
  Optional<NameChoice> choose(NameMatch match, Sentence sentence, Reading reading) {
    NameChoice.Left left = new NameChoice.Left();
    List<Name> possible = new ArrayList<>();
    for (Name name : match.names()) {
      Optional<String> lack = ambiguous.lacks(name, match, sentence, reading);
      lack.ifPresentOrElse(against -> left.add(name, against), () -> possible.add(name));
    }
    Optional<Name> adjective = adjective(possible, match, sentence, reading);
    if (adjective.isPresent()) {
      left.addAll(possible, "the word modifies the noun behind it");
      return Optional.of(left.beside(adjective.get(), "before a noun"));
    }
    return possible.stream().anyMatch(n -> n.use() == NameUse.SEAT)
        ? seat(possible, match, sentence, reading, left)
        : likeliest(possible, match, sentence, reading, left);
  }

  private Optional<NameChoice> likeliest(
      List<Name> possible,
      NameMatch match,
      Sentence sentence,
      Reading reading,
      NameChoice.Left left) {
    Map<Name, List<Ground>> grounds = new LinkedHashMap<>();
    for (Name name : possible) {
      if (name.use() == NameUse.SURNAME && !people.fits(name, match, sentence, reading)) {
        left.add(name, "neither the words around nor the article tell that this person is meant");
      } else if (name.use() != NameUse.ADJECTIVE) {
        grounds.put(name, likelihood.grounds(name, reading, match, sentence));
      }
    }
    Optional<Name> best =
        grounds.keySet().stream()
            .max(Comparator.comparingInt((Name n) -> Ground.sum(grounds.get(n))));
    if (best.isEmpty()) {
      return bareAdjective(possible, match).map(n -> left.beside(n, "without a noun"));
    }
    List<Ground> forIt = grounds.get(best.get());
    grounds.forEach((name, others) -> left.add(name, lessLikely(others, forIt)));
    return Optional.of(left.beside(best.get(), Ground.texts(forIt)));
  }

  private static String lessLikely(List<Ground> grounds, List<Ground> than) {
    int less = Ground.sum(grounds);
    int more = Ground.sum(than);
    if (less == more) {
      return "as likely, but behind it in the tables";
    }
    String reasons = grounds.isEmpty() ? "" : ": " + String.join(", ", Ground.texts(grounds));
    return "weighs " + less + " against " + more + reasons;
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
  private Optional<NameChoice> seat(
      List<Name> possible,
      NameMatch match,
      Sentence sentence,
      Reading reading,
      NameChoice.Left left) {
    List<Name> places =
        possible.stream()
            .filter(n -> n.use() != NameUse.SEAT && n.use() != NameUse.ADJECTIVE)
            .toList();
    List<Name> seats = possible.stream().filter(n -> n.use() == NameUse.SEAT).toList();
    if (places.size() > 1) {
      Optional<NameChoice> place = likeliest(places, match, sentence, reading, left);
      if (place.isPresent() && seats.stream().noneMatch(s -> liesIn(place.get().name(), s))) {
        return place;
      }
    }
    boolean acts = actsAsState(match, sentence);
    NameUse use = acts ? NameUse.SEAT : NameUse.NAME;
    String role = acts ? "stands where one who acts does" : "stands where a place does";
    possible.forEach(n -> left.add(n, n.use() == use ? "behind it in the tables" : role));
    return (acts ? seats : places)
        .stream()
            .filter(n -> acts || seats.stream().anyMatch(s -> liesIn(n, s)))
            .findFirst()
            .or(() -> places.stream().findFirst())
            .or(() -> possible.stream().findFirst())
            .map(n -> left.beside(n, role));
  }

  /** Whether a place is the seat rather than a namesake of another country. */
  private static boolean liesIn(Name place, Name seat) {
    return place.entity().country().equals(seat.entity().country());
  }

  private boolean actsAsState(NameMatch match, Sentence sentence) {
    Token before = Heads.before(sentence, match.from());
    if (before != null
        && cues.behind(before.form()).filter(t -> t == EntityType.Place).isPresent()) {
      return false;
    }
    Token after = Heads.after(sentence, match.to());
    if (after != null && after.form().equals(":") && opensHeadline(before, sentence)) {
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

  /** A part of a headline or a first word: {@code …, Seoul: 1100 slachtoffers}. */
  private static boolean opensHeadline(Token before, Sentence sentence) {
    boolean headline = sentence.block().kind() == Block.Kind.HEADLINE;
    return before == null || headline && before.isAny("PUNCT", "SYM");
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
}
