package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.WordLists;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.mention.Mentions;

/** From the words of a report to its sources, chain and basis. */
final class Voices {
  private static final WordLists WORDS = WordLists.load();
  private static final Set<String> MEDIA = WORDS.list("media");
  private static final Set<String> EVIDENCE = WORDS.list("evidence");

  private final Speakers speakers;
  private final BasisTable table;
  private final Mentions mentions;

  Voices(BasisTable table, Mentions mentions) {
    this.table = table;
    this.mentions = mentions;
    this.speakers = new Speakers(mentions);
  }

  /** Who speaks in a report: informants, speakers, then the media that they told. */
  List<Attribution> sources(
      Reading reading, Reading.Report report, List<Entity> speaking, Stance stance) {
    List<Attribution> all = new ArrayList<>();
    for (Entity informant : informants(reading, report)) {
      add(all, new Attribution(informant, Stance.asserts, true));
    }
    for (Entity briefer : briefers(reading, report)) {
      add(all, new Attribution(briefer, Stance.asserts, true));
    }
    boolean first = all.isEmpty();
    List<Entity> together = new ArrayList<>(speaking);
    together.addAll(among(reading, report));
    for (Entity speaker : together) {
      add(all, new Attribution(speaker, stance, first));
    }
    for (Entity medium : told(reading, report)) {
      add(all, new Attribution(medium, Stance.asserts, false));
    }
    return all;
  }

  private static void add(List<Attribution> all, Attribution one) {
    if (all.stream().noneMatch(a -> a.source().equals(one.source()))) {
      all.add(one);
    }
  }

  /** {@code Amerikaanse media, waaronder X en Y}: X and Y say so too. */
  private List<Entity> among(Reading reading, Reading.Report report) {
    if (report.speaker().isEmpty()) {
      return List.of();
    }
    Sentence sentence = reading.sentence();
    int next = report.speaker().get().to() + 1;
    boolean comma = next < sentence.size() && sentence.token(next).form().equals(",");
    int at = comma ? next + 1 : next;
    if (at >= sentence.size()) {
      return List.of();
    }
    String word = Clauses.lower(sentence.token(at));
    boolean opens =
        word.equals("waaronder") || (comma && (word.equals("zoals") || word.equals("onder")));
    int first = word.equals("onder") ? at + 2 : at + 1;
    return opens
        ? NounPhrase.at(sentence, first).map(speakers::entities).orElse(List.of())
        : List.of();
  }

  List<Entity> speaking(Optional<NounPhrase> speaker) {
    return speaker.map(speakers::entities).orElse(List.of());
  }

  /** {@code op basis van twee functionarissen}, {@code die door de dienst werden bijgepraat}. */
  private List<Entity> informants(Reading reading, Reading.Report report) {
    List<Entity> all = new ArrayList<>();
    Sentence sentence = reading.sentence();
    for (int i = 1; i + 2 <= sentence.size(); i++) {
      int after = afterBasis(sentence, i);
      if (after > 0 && near(reading, report, i)) {
        NounPhrase.at(sentence, after)
            .filter(np -> !isEvidence(np))
            .ifPresent(np -> all.addAll(speakers.entities(np)));
      }
    }
    return all;
  }

  private static int afterBasis(Sentence sentence, int i) {
    List<String> words =
        sentence.tokens().subList(i - 1, Math.min(i + 3, sentence.size())).stream()
            .map(Clauses::lower)
            .toList();
    String text = String.join(" ", words) + " ";
    if (text.startsWith("op basis van ")
        || text.startsWith("op gezag van ")
        || text.startsWith("op grond van ")) {
      return i + 3;
    }
    if (text.startsWith("op basis ")) {
      return i + 2;
    }
    if (text.startsWith("onder verwijzing naar ")) {
      return i + 3;
    }
    return text.startsWith("met een beroep op ") ? i + 4 : -1;
  }

  /** {@code parlementariërs die door de dienst werden bijgepraat}. */
  private List<Entity> briefers(Reading reading, Reading.Report report) {
    if (report.speaker().isEmpty()) {
      return List.of();
    }
    Sentence sentence = reading.sentence();
    int at = report.speaker().get().to() + 1;
    boolean relative = at + 3 < sentence.size() && Clauses.lower(sentence.token(at)).equals("die");
    if (!relative || !Clauses.lower(sentence.token(at + 1)).equals("door")) {
      return List.of();
    }
    boolean briefed =
        reading.clauses().words(at, Math.min(at + 9, sentence.size())).stream()
            .anyMatch(w -> w.matches("bijgepraat|ingelicht|geïnformeerd|gebrieft|gebriefd"));
    return briefed
        ? NounPhrase.at(sentence, at + 2).map(speakers::entities).orElse(List.of())
        : List.of();
  }

  private static boolean isEvidence(NounPhrase np) {
    return EVIDENCE.contains(Clauses.lower(np.headToken()));
  }

  /** {@code tegen persbureau X}, {@code aan de krant Y}, {@code geciteerd door Z}. */
  private List<Entity> told(Reading reading, Reading.Report report) {
    List<Entity> all = new ArrayList<>();
    Sentence sentence = reading.sentence();
    for (int i = 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      String form = Clauses.lower(token);
      boolean to = Set.of("tegen", "tegenover", "aan").contains(form) && token.upos().equals("ADP");
      boolean by =
          form.equals("door")
              && i > 1
              && Set.of("geciteerd", "aangehaald").contains(Clauses.lower(sentence.token(i - 1)));
      if ((to || by) && near(reading, report, i)) {
        NounPhrase.at(sentence, i + 1)
            .filter(this::isMedium)
            .ifPresent(np -> all.addAll(speakers.entities(np)));
      }
    }
    if (report.match().cue().speaker() == Cue.SpeakerPlace.QUOTED) {
      new SpeakerPhrases(sentence, reading.clauses())
          .subject(report.match())
          .ifPresent(np -> all.addAll(speakers.entities(np)));
    }
    return all;
  }

  private boolean isMedium(NounPhrase np) {
    String head = Clauses.lower(np.headToken());
    return MEDIA.contains(head)
        || MEDIA.stream().anyMatch(m -> m.length() > 4 && head.endsWith(m))
        || speakers
            .entity(np)
            .filter(e -> e.type().is(EntityType.MediaOutlet) || (!e.linked() && isName(np)))
            .isPresent();
  }

  private static boolean isName(NounPhrase np) {
    return np.from() == np.head() && np.headToken().upos().equals("PROPN");
  }

  /** Whether words stand in the clause of a report rather than in what is said. */
  private boolean near(Reading reading, Reading.Report report, int token) {
    Sentence sentence = reading.sentence();
    boolean inside =
        report.content().stream().anyMatch(s -> s.contains(sentence.token(token).span()));
    Clauses clauses = reading.clauses();
    int finite = report.match().finite().index();
    boolean same =
        clauses.samePiece(token, finite) || clauses.samePiece(token, report.match().main().index());
    boolean behind =
        report.speaker().isPresent()
            && token >= report.speaker().get().to()
            && token - report.speaker().get().to() <= 3;
    boolean free = report.back() && report.content().isEmpty() && token > finite;
    return free
        || same && !inside
        || behind && (!inside || report.match().cue().kind() == Cue.Kind.PREPOSITION)
        || same && isWholeClause(report);
  }

  private static boolean isWholeClause(Reading.Report report) {
    return report.match().cue().reaches(Cue.Reach.OBJECT)
        && report.content().stream().anyMatch(s -> s.end() > report.match().main().span().end())
        && report.content().stream().anyMatch(s -> s.contains(report.match().main().span()));
  }

  /** The evidence that a report names. */
  List<Basis> basis(Reading reading, Reading.Report report, List<Attribution> sources) {
    Set<Basis> found = new LinkedHashSet<>();
    report.match().cue().basis().ifPresent(found::add);
    boolean told = sources.stream().anyMatch(a -> !a.independent());
    report
        .speaker()
        .ifPresent(
            np -> {
              List<String> words = speakerWords(reading, np);
              found.addAll(table.in(words, BasisTable.Where.SPEAKER));
              if (told) {
                found.addAll(table.in(words, BasisTable.Where.TOLD));
              }
            });
    List<String> clause = clauseWords(reading, report);
    found.addAll(table.in(clause, BasisTable.Where.CLAUSE));
    if (told) {
      found.addAll(table.in(clause, BasisTable.Where.TOLD));
    }
    List<String> all = reading.sentence().tokens().stream().map(Clauses::lower).toList();
    found.addAll(table.in(all, BasisTable.Where.SENTENCE));
    return List.copyOf(found);
  }

  /** The words of a speaker with a relative clause close to it. */
  private static List<String> speakerWords(Reading reading, NounPhrase np) {
    Sentence sentence = reading.sentence();
    int to = np.to();
    int next = to + 1;
    if (next < sentence.size() && sentence.token(next).form().equals(",")) {
      next++;
    }
    boolean relative = next < sentence.size() && sentence.token(next).xpos().endsWith("Rel");
    return reading.clauses().words(np.from(), relative ? reading.clauses().end(next) : to);
  }

  private static List<String> clauseWords(Reading reading, Reading.Report report) {
    Sentence sentence = reading.sentence();
    int finite = report.match().finite().index();
    Clauses clauses = reading.clauses();
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int i = token.index();
      boolean inSpeaker = report.speaker().isPresent() && report.speaker().get().covers(i);
      boolean same =
          clauses.samePiece(i, finite) || clauses.samePiece(i, report.match().main().index());
      boolean inside =
          report.content().stream().anyMatch(s -> s.contains(token.span()))
              && !isWholeClause(report)
              && report.match().cue().kind() == Cue.Kind.VERB;
      boolean free = report.back() && report.content().isEmpty() && i > finite;
      if ((same || free) && !inSpeaker && !inside) {
        words.add(Clauses.lower(token));
      }
    }
    return words;
  }

  /** The last actor named in a sentence. */
  Optional<Entity> lastNamed(Sentence sentence) {
    List<Mention> all =
        mentions.in(sentence).stream()
            .filter(m -> m.entity().type().is(EntityType.Actor))
            .filter(m -> m.kind() != Mention.Kind.ADJECTIVE)
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).entity());
  }

  /** The first person named in a sentence. */
  Optional<Entity> firstPerson(Sentence sentence) {
    return mentions.in(sentence).stream()
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE)
        .map(Mention::entity)
        .filter(e -> e.type().is(EntityType.Person))
        .findFirst();
  }

  /** A name right beside a verb, where the tagger did not see a noun. */
  Optional<Entity> beside(Sentence sentence, Token verb) {
    return mentions.in(sentence).stream()
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .filter(m -> m.to() == verb.index() - 1 || m.from() == verb.index() + 1)
        .map(Mention::entity)
        .filter(e -> e.type().is(EntityType.Actor))
        .findFirst();
  }

  /** The state that a city stands for: {@code luidt het in Ankara}. */
  Optional<Entity> stateOf(NounPhrase place) {
    Optional<String> code =
        mentions.covering(place.sentence(), place.headToken()).flatMap(m -> m.entity().country());
    return code.flatMap(
        c ->
            mentions.all().stream()
                .map(Mention::entity)
                .filter(e -> e.type() == EntityType.State && e.country().equals(code))
                .findFirst()
                .or(() -> Optional.of(state(c))));
  }

  private static Entity state(String code) {
    String english = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    String dutch = new Locale("", code).getDisplayCountry(new Locale("nl"));
    String id = english.replaceAll("[^A-Za-z0-9]+", "_");
    return new Entity(id, EntityType.State, english, dutch, Optional.of(code), false);
  }

  BasisTable table() {
    return table;
  }
}
