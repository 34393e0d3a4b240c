package org.wapenfeit.mention;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * One article while it is read: what it names for certain, and the mentions found up to now.
 * Belongs to one call, and so to one thread.
 */
final class Reading {
  private final AnalyzedArticle article;
  private final Optional<Edtf> published;
  private final List<List<NameMatch>> matches = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Set<Entity> fullNamed = new LinkedHashSet<>();
  private final Set<String> divisions = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final World world;

  Reading(AnalyzedArticle article, World world, NameMatcher matcher) {
    this.article = article;
    this.world = world;
    this.published = article.article().metadata().published();
    for (Sentence sentence : article.sentences()) {
      List<NameMatch> found = matcher.find(sentence);
      matches.add(found);
      mentions.add(new ArrayList<>());
      found.forEach(match -> note(match));
    }
  }

  private void note(NameMatch match) {
    Name first = match.names().get(0);
    for (Name name : match.names()) {
      EntityType type = name.entity().type();
      if (type == EntityType.State && !hasNamesakeElsewhere(name, match)) {
        states.add(name.entity().labelEn());
        name.entity().country().ifPresent(c -> countries.merge(c, 1, Integer::sum));
      } else if (type == EntityType.Person && name.use() == NameUse.NAME) {
        fullNamed.add(name.entity());
      }
    }
    if (match.names().size() == 1 && first.entity().type() == EntityType.Place) {
      divisions.add(first.entity().labelEn());
      first.entity().country().ifPresent(c -> countries.merge(c, 1, Integer::sum));
      world.gazetteer().entry(first.entity()).flatMap(e -> e.admin()).ifPresent(divisions::add);
    }
    if (first.entity().type().is(EntityType.Organization)) {
      bodies.add(first.entity().labelEn());
      first.entity().country().ifPresent(c -> countries.merge(c, 1, Integer::sum));
    }
  }

  /** Whether a seat of government ({@code Tripoli}) is a town of another country too. */
  private static boolean hasNamesakeElsewhere(Name name, NameMatch match) {
    return name.use() == NameUse.SEAT
        && match.names().stream()
            .map(Name::entity)
            .anyMatch(
                e -> e.type() == EntityType.Place && !e.country().equals(name.entity().country()));
  }

  List<Sentence> sentences() {
    return article.sentences();
  }

  /** The name forms of a sentence. */
  List<NameMatch> matches(Sentence sentence) {
    return matches.get(sentence.index());
  }

  /** Takes other matches for those of a sentence, and notes what those of misspelt names tell. */
  void replace(Sentence sentence, List<NameMatch> found) {
    matches.set(sentence.index(), found);
    found.stream().filter(NameMatch::near).forEach(this::note);
  }

  /** Month of publication, the last possible one where less is known. */
  Optional<YearMonth> month() {
    return published.map(date -> YearMonth.from(date.latest()));
  }

  Optional<Edtf> published() {
    return published;
  }

  /** How often a state, or what belongs to it, is named. */
  int weight(String country) {
    return countries.getOrDefault(country, 0);
  }

  boolean names(Optional<String> country) {
    return country.isPresent() && countries.containsKey(country.get());
  }

  /** Whether the article gives the full name of this person. */
  boolean namesInFull(Entity person) {
    return fullNamed.contains(person);
  }

  /** Whether a place lies in a division or region that the article names. */
  boolean namesDivision(Optional<String> division) {
    return division.isPresent() && divisions.contains(division.get());
  }

  /** Whether the article names the state or body with this English name. */
  boolean namesActor(String english) {
    return bodies.contains(english) || states.contains(english);
  }

  /** Whether the article names the body with this English name. */
  boolean namesBody(String english) {
    return bodies.contains(english);
  }

  void add(Mention mention) {
    mentions.get(mention.sentence().index()).add(mention);
  }

  void remove(Mention mention) {
    mentions.get(mention.sentence().index()).remove(mention);
  }

  List<Mention> in(Sentence sentence) {
    return List.copyOf(mentions.get(sentence.index()));
  }

  boolean isCovered(Sentence sentence, Token token) {
    return mentions.get(sentence.index()).stream().anyMatch(m -> m.covers(token));
  }

  /** All found; on the same words an adjective after what it belongs to. */
  Mentions toMentions() {
    Comparator<Mention> adjectivesLast =
        Comparator.comparing(m -> m.kind() == Mention.Kind.ADJECTIVE);
    return new Mentions(
        mentions.stream().flatMap(found -> found.stream().sorted(adjectivesLast)).toList());
  }
}
