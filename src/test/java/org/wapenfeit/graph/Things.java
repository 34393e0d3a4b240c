package org.wapenfeit.graph;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.graph.EntityDescription.Point;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;

/** A small gazetteer for tests, and a few things that it does not know. */
public final class Things {
  public static final Entity RUSSIA = state("Russia", "Rusland", "RU");
  public static final Entity UKRAINE = state("Ukraine", "Oekraïne", "UA");
  public static final Entity IRAN = state("Iran", "Iran", "IR");
  public static final Entity RWANDA = state("Rwanda", "Rwanda", "RW");
  public static final Entity CONGO = state("Congo", "Congo", "CD");
  public static final Entity GERMANY = state("Germany", "Duitsland", "DE");
  public static final Entity BRITAIN = state("United_Kingdom", "Verenigd Koninkrijk", "GB");
  public static final Entity WHITE_HOUSE =
      known("White_House", EntityType.GovernmentBody, "Witte Huis", "US");
  public static final Entity KREMLIN = known("Kremlin", EntityType.GovernmentBody, "Kremlin", "RU");
  public static final Entity M23 = known("M23", EntityType.ArmedGroup, "M23", "CD");
  public static final Entity REUTERS = known("Reuters", EntityType.MediaOutlet, "Reuters", "GB");
  public static final Entity NOS = known("NOS", EntityType.MediaOutlet, "NOS", "NL");
  public static final Entity KYIV = known("Kyiv", EntityType.Place, "Kyiv", "UA");
  public static final Entity GOMA = known("Goma", EntityType.Place, "Goma", "CD");
  public static final Entity WEAPON = weapon("weapon", "weapon", "wapen", null);
  public static final Entity MISSILE = weapon("missile", "missile", "raket", null);
  public static final Entity DRONE = weapon("drone", "drone", "drone", null);
  public static final Entity SHAHED = weapon("Shahed", "Shahed", "Shahed", "IR");

  public static final Entity GOVERNOR = unknown(EntityType.Person, "Boris Testov", "Boris Testov");
  public static final Entity DEPOT = unknown(EntityType.Thing, "oil depot", "oliedepot");
  public static final Entity OIL = unknown(EntityType.Thing, "oil", "olie");

  private Things() {}

  /** What the gazetteer knows. */
  public static List<EntityDescription> known() {
    return List.of(
        plain(RUSSIA),
        plain(UKRAINE),
        plain(IRAN),
        plain(RWANDA),
        plain(CONGO),
        plain(GERMANY),
        plain(BRITAIN),
        plain(WHITE_HOUSE),
        plain(KREMLIN),
        plain(M23),
        plain(REUTERS),
        plain(NOS),
        at(KYIV, 50.45, 30.5236),
        at(GOMA, -1.6585, 29.2205),
        plain(WEAPON),
        kind(MISSILE, WEAPON),
        kind(DRONE, WEAPON),
        kind(SHAHED, DRONE));
  }

  public static EntityGraph gazetteer() {
    return new EntityGraph(Iris.standard(), known());
  }

  private static EntityDescription plain(Entity entity) {
    return EntityDescription.of(entity);
  }

  private static EntityDescription kind(Entity weapon, Entity above) {
    return new EntityDescription(weapon, List.of(above), List.of(), List.of(), Optional.empty());
  }

  private static EntityDescription at(Entity place, double latitude, double longitude) {
    Optional<Point> point = Optional.of(new Point(latitude, longitude));
    return new EntityDescription(place, List.of(), List.of(), List.of("Kiev"), point);
  }

  private static Entity state(String id, String dutch, String code) {
    return known(id, EntityType.State, dutch, code);
  }

  private static Entity known(String id, EntityType type, String dutch, String country) {
    return new Entity(id, type, id.replace('_', ' '), dutch, Optional.of(country), true);
  }

  private static Entity weapon(String id, String english, String dutch, String maker) {
    return new Entity(id, EntityType.Weapon, english, dutch, Optional.ofNullable(maker), true);
  }

  private static Entity unknown(EntityType type, String english, String dutch) {
    return new Entity("x", type, english, dutch, Optional.empty(), false);
  }
}
