package org.wapenfeit.mention;

import java.util.Optional;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Makes mentions of the names of the gazetteer, and of compounds that begin with one. */
final class NameLinker {
  private final World world;
  private final NameChooser chooser;
  private final Regions regions;

  NameLinker(World world, NameChooser chooser) {
    this.world = world;
    this.chooser = chooser;
    this.regions = new Regions(world.gazetteer());
  }

  void link(Sentence sentence, Reading reading) {
    for (NameMatch match : reading.matches(sentence)) {
      chooser
          .choose(match, sentence, reading)
          .map(n -> regions.widen(n, match, sentence))
          .ifPresent(n -> add(match, n, sentence, reading));
    }
  }

  private void add(NameMatch match, Name name, Sentence sentence, Reading reading) {
    Optional<CompoundHeads.Head> head = CompoundHeads.of(match.rest());
    boolean isWeapon = name.entity().type() == EntityType.Weapon;
    if (match.rest().isEmpty()) {
      reading.add(mention(match, sentence, kind(name), name.entity(), why(name)));
    } else if (isWeapon && head.map(h -> h.means() == CompoundHeads.Means.weapon).orElse(false)) {
      reading.add(mention(match, sentence, Mention.Kind.NAME, name.entity(), why(name)));
    } else if (head.map(h -> h.means() == CompoundHeads.Means.self).orElse(false)
        && name.entity().type().is(EntityType.Organization)) {
      reading.add(mention(match, sentence, Mention.Kind.NAME, name.entity(), why(name)));
    } else {
      modifier(match, name, sentence, reading);
    }
  }

  /** {@code Houthi-raketten}: a weapon, and whose it is. */
  private void modifier(NameMatch match, Name name, Sentence sentence, Reading reading) {
    CompoundHeads.weaponIn("xxx" + match.rest())
        .flatMap(h -> world.gazetteer().byEnglish(h.kind()))
        .filter(e -> name.entity().type() != EntityType.Weapon)
        .ifPresent(
            e ->
                reading.add(
                    mention(match, sentence, Mention.Kind.NOUN, e, "ends in -" + match.rest())));
    reading.add(
        mention(
            match,
            sentence,
            Mention.Kind.ADJECTIVE,
            name.entity(),
            why(name) + " in a compound with -" + match.rest()));
  }

  private static Mention mention(
      NameMatch match, Sentence sentence, Mention.Kind kind, Entity entity, String why) {
    int head = Heads.of(sentence, match.from(), match.to());
    return new Mention(sentence, match.from(), match.to(), head, kind, entity, why);
  }

  private static Mention.Kind kind(Name name) {
    if (name.use() == NameUse.ADJECTIVE) {
      return Mention.Kind.ADJECTIVE;
    }
    boolean commonNoun =
        name.entity().type() == EntityType.Weapon && !Words.startsUpper(name.form());
    return commonNoun ? Mention.Kind.NOUN : Mention.Kind.NAME;
  }

  private static String why(Name name) {
    String use =
        switch (name.use()) {
          case NAME -> "name";
          case ADJECTIVE -> "adjective";
          case INHABITANT -> "inhabitants";
          case SEAT -> "seat of government";
          case SURNAME -> "family name";
        };
    return use + " '" + name.form() + "' (" + name.origin() + ")";
  }

  /** Weapon words that stand in no table but end in one: {@code precisieraketten}. */
  void linkCompounds(Sentence sentence, Reading reading) {
    for (Token token : sentence.tokens()) {
      if (token.isAny("NOUN", "PROPN", "X") && !reading.isCovered(sentence, token)) {
        CompoundHeads.weaponIn(Words.fold(token.form()))
            .flatMap(h -> world.gazetteer().byEnglish(h.kind()))
            .ifPresent(
                e ->
                    reading.add(
                        new Mention(
                            sentence,
                            token.index(),
                            token.index(),
                            token.index(),
                            Mention.Kind.NOUN,
                            e,
                            "ends in a word for " + e.labelEn())));
      }
    }
  }
}
