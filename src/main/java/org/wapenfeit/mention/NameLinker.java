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
          .map(c -> c.with(regions.widen(c.name(), match, sentence)))
          .ifPresent(c -> add(match, c, sentence, reading));
    }
  }

  private void add(NameMatch match, NameChoice choice, Sentence sentence, Reading reading) {
    Name name = choice.name();
    Grounds grounds = match.near() ? choice.nearly() : choice.grounds();
    Optional<CompoundHeads.Head> head = CompoundHeads.of(match.rest());
    boolean isWeapon = name.entity().type() == EntityType.Weapon;
    if (match.rest().isEmpty()) {
      reading.add(mention(match, sentence, kind(name), name.entity(), grounds));
    } else if (isWeapon && head.map(h -> h.means() == CompoundHeads.Means.weapon).orElse(false)) {
      reading.add(mention(match, sentence, Mention.Kind.NAME, name.entity(), grounds));
    } else if (head.map(h -> h.means() == CompoundHeads.Means.self).orElse(false)
        && name.entity().type().is(EntityType.Organization)) {
      reading.add(mention(match, sentence, Mention.Kind.NAME, name.entity(), grounds));
    } else {
      modifier(match, name, grounds, sentence, reading);
    }
  }

  /** {@code Houthi-raketten}: a weapon, and whose it is. */
  private void modifier(
      NameMatch match, Name name, Grounds grounds, Sentence sentence, Reading reading) {
    CompoundHeads.weaponIn("xxx" + match.rest())
        .flatMap(h -> world.gazetteer().byEnglish(h.kind()))
        .filter(e -> name.entity().type() != EntityType.Weapon)
        .ifPresent(
            e ->
                reading.add(
                    mention(
                        match,
                        sentence,
                        Mention.Kind.NOUN,
                        e,
                        Grounds.of("ends in -" + match.rest()))));
    reading.add(
        mention(
            match,
            sentence,
            Mention.Kind.ADJECTIVE,
            name.entity(),
            grounds.with(grounds.rule() + " in a compound with -" + match.rest())));
  }

  private static Mention mention(
      NameMatch match, Sentence sentence, Mention.Kind kind, Entity entity, Grounds grounds) {
    int head = Heads.of(sentence, match.from(), match.to());
    return new Mention(sentence, match.from(), match.to(), head, kind, entity, grounds);
  }

  private static Mention.Kind kind(Name name) {
    if (name.use() == NameUse.ADJECTIVE) {
      return Mention.Kind.ADJECTIVE;
    }
    boolean commonNoun =
        name.entity().type() == EntityType.Weapon && !Words.startsUpper(name.form());
    return commonNoun ? Mention.Kind.NOUN : Mention.Kind.NAME;
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
