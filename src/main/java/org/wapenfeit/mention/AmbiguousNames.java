package org.wapenfeit.mention;

import java.util.Optional;
import java.util.stream.Stream;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameCue;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Checks the cues that {@code ambiguous-names.tsv} asks for. */
final class AmbiguousNames {
  private final World world;
  private final NameCues cues;
  private final People people;

  AmbiguousNames(World world, NameCues cues, People people) {
    this.world = world;
    this.cues = cues;
    this.people = people;
  }

  /** Whether the name is a word or a name of something else too. */
  boolean needsCue(Name name) {
    return world.cue(name.form(), name.entity().type()).isPresent();
  }

  /** Whether the form is a word or a name of something else at least as one class. */
  boolean isOther(String form) {
    return Stream.of(EntityType.values()).anyMatch(type -> world.cue(form, type).isPresent());
  }

  /** The cue that the name needs and that is not there, in words; empty when it may be meant. */
  Optional<String> lacks(Name name, NameMatch match, Sentence sentence, Reading reading) {
    return world
        .cue(name.form(), name.entity().type())
        .filter(cue -> !isThere(cue, name, match, sentence, reading))
        .map(AmbiguousNames::inWords);
  }

  private static String inWords(NameCue cue) {
    return switch (cue) {
      case weapon -> "no word for a weapon stands near";
      case place -> "no word for a place stands before it";
      case medium -> "no word for a medium or of reporting stands near";
      case title -> "no title stands before it, and the article gives no full name";
      case country -> "the article does not name its country";
    };
  }

  private boolean isThere(
      NameCue cue, Name name, NameMatch match, Sentence sentence, Reading reading) {
    return switch (cue) {
      case weapon -> weaponCue(match, sentence);
      case place -> placeCue(match, sentence);
      case medium -> mediumCue(match, sentence);
      case title -> people.hasTitle(match, sentence) || reading.namesInFull(name.entity());
      case country -> reading.names(name.entity().country());
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

  boolean placeCue(NameMatch match, Sentence sentence) {
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
}
