package org.wapenfeit.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.Ids;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;

/** {@code Noord-Israël}, {@code Zuidwest-Iran}: a side of a state or region. */
final class Sides {
  private static final Pattern SIDE =
      Pattern.compile(
          "(Noord(?:oost|west)?|Zuid(?:oost|west)?|Oost|West|Centraal|Midden)-(\\p{Lu}.+)");
  private static final Map<String, String> ENGLISH =
      Map.of(
          "Noord", "northern",
          "Zuid", "southern",
          "Oost", "eastern",
          "West", "western",
          "Noordoost", "northeastern",
          "Noordwest", "northwestern",
          "Zuidoost", "southeastern",
          "Zuidwest", "southwestern",
          "Centraal", "central",
          "Midden", "central");

  private final Gazetteer gazetteer;
  private final Map<String, Entity> wholes = new HashMap<>();

  Sides(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Name name : gazetteer.names()) {
      if (name.use() == NameUse.NAME && isWhole(name.entity())) {
        wholes.putIfAbsent(Words.fold(name.form()), name.entity());
      }
    }
  }

  private boolean isWhole(Entity entity) {
    return entity.type() == EntityType.State
        || gazetteer.placeKind(entity).filter(kind -> kind.equals("region")).isPresent();
  }

  /** The part of a state or region that a name with a side before it stands for. */
  Optional<Entity> find(String name) {
    Matcher side = SIDE.matcher(name);
    if (!side.matches()) {
      return Optional.empty();
    }
    String rest = Words.fold(side.group(2));
    return Optional.ofNullable(wholes.getOrDefault(rest, wholes.get(Words.withoutS(rest))))
        .map(whole -> part(name, ENGLISH.get(side.group(1)), whole));
  }

  private Entity part(String dutch, String side, Entity whole) {
    String english = side + " " + whole.labelEn();
    return gazetteer
        .byEnglish(english)
        .orElseGet(
            () ->
                new Entity(
                    Ids.of(english), EntityType.Place, english, dutch, whole.country(), false));
  }
}
