package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.frame.Filler;
import org.wapenfeit.frame.Syntax;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mention;
import org.wapenfeit.noun.Noun;

/**
 * Entities for what an article only describes: with the state that owns them where the words tell
 * it ({@code Oekraïense steden}), and sites by the names of their towns ({@code de havens van
 * Hodeida en Salif}).
 */
final class Descriptions {
  private static final Set<String> AIRFIELDS = Set.of("airfield", "airport");

  private final Reading reading;
  private final Knowledge knowledge;
  private final ArticlePhrases phrases;
  private final NameLists lists;

  Descriptions(Reading reading, Knowledge knowledge, ArticlePhrases phrases) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.phrases = phrases;
    this.lists = new NameLists(reading);
  }

  /** What the phrase of a common noun stands for: one thing, or a site in each town of a list. */
  List<Entity> of(Sentence s, Token t, Noun noun) {
    List<Entity> sites = noun.is("facility") ? sites(s, t, noun) : List.of();
    if (!sites.isEmpty()) {
      return sites;
    }
    return knowledge
        .renderer()
        .render(s, t, token -> phrases.englishName(s, token))
        .map(label -> owned(Things.of(label, t.form(), noun.classes()), s, t))
        .stream()
        .toList();
  }

  private Entity owned(Entity thing, Sentence s, Token t) {
    return phrases
        .demonym(s, t)
        .flatMap(Filler::entity)
        .flatMap(knowledge.lands()::state)
        .map(state -> Things.in(thing, state))
        .orElse(thing);
  }

  private List<Entity> sites(Sentence s, Token t, Noun noun) {
    List<Entity> sites = new ArrayList<>();
    for (Token c : s.children(t, "nmod")) {
      if (c.index() > t.index() && Syntax.prepositions(s, c).contains("van")) {
        Optional<Mention> town =
            phrases
                .named(s, c)
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .filter(m -> m.entity().type() == EntityType.Place);
        town.map(lists::from).orElse(List.of()).forEach(m -> sites.add(site(m, t, noun)));
      }
    }
    return sites;
  }

  private Entity site(Mention town, Token t, Noun noun) {
    String name = town.entity().labelEn();
    String label =
        AIRFIELDS.contains(noun.singular()) ? name + " airport" : noun.singular() + " of " + name;
    return knowledge
        .gazetteer()
        .byEnglish(label)
        .or(() -> knowledge.gazetteer().byEnglish(name + " " + noun.singular()))
        .orElseGet(
            () -> Things.site(label, t.form() + " van " + town.entity().labelNl(), town.entity()));
  }
}
