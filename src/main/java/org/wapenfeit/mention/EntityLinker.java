package org.wapenfeit.mention;

import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.AnalyzedArticle;
import org.wapenfeit.language.Sentence;

/**
 * Finds what an article names, and settles which entity of the gazetteer it is: names, misspelt
 * ones too, bodies by pattern, offices by date, unknown names, and what nouns and pronouns refer
 * back to.
 */
public final class EntityLinker implements MentionFinder {
  private final World world;
  private final NameMatcher names;
  private final Misspellings misspellings;
  private final NameLinker nameLinker;
  private final BodyLinker bodies;
  private final DescriptionLinker descriptions;
  private final OfficeLinker offices;
  private final UnknownNames unknown;
  private final CoreferenceResolver coreference;

  /** A linker over these tables. */
  public EntityLinker(World world) {
    this.world = world;
    NameCues cues = new NameCues();
    People people = new People(world.offices(), cues);
    names = new NameMatcher(world.gazetteer());
    misspellings = new Misspellings(world, names, cues, people);
    nameLinker = new NameLinker(world, new NameChooser(world, cues, people));
    bodies = new BodyLinker(world);
    descriptions = new DescriptionLinker(world);
    offices = new OfficeLinker(world, people);
    unknown = new UnknownNames(world, cues, people);
    coreference = new CoreferenceResolver(world, people, bodies.matcher());
  }

  /** A linker over the tables on the class path. */
  public static EntityLinker load() {
    return new EntityLinker(World.load());
  }

  /** The tables that it links to. */
  public World world() {
    return world;
  }

  @Override
  public Mentions find(AnalyzedArticle article) {
    Reading reading = new Reading(article, world, names);
    misspellings.mend(reading);
    for (Sentence sentence : reading.sentences()) {
      nameLinker.link(sentence, reading);
      bodies.link(sentence, reading);
      nameLinker.linkCompounds(sentence, reading);
      descriptions.link(sentence, reading);
    }
    unknown.link(reading);
    for (Sentence sentence : reading.sentences()) {
      offices.link(sentence, reading);
    }
    coreference.resolve(reading);
    return reading.toMentions();
  }
}
