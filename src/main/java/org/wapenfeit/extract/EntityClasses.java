package org.wapenfeit.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Gazetteer;

/** The classes of the predicate table that an entity belongs to. */
final class EntityClasses {
  private static final Map<EntityType, Set<String>> BY_TYPE = new TreeMap<>();
  private static final Map<String, List<String>> KINDS = new TreeMap<>();

  static {
    BY_TYPE.put(EntityType.Actor, Set.of("organisation", "people"));
    BY_TYPE.put(EntityType.State, Set.of("state", "place", "territory"));
    BY_TYPE.put(EntityType.Person, Set.of("person", "people", "state", "government"));
    BY_TYPE.put(EntityType.Organization, Set.of("organisation"));
    BY_TYPE.put(
        EntityType.ArmedForce, Set.of("armed-force", "troops", "unit", "organisation", "people"));
    BY_TYPE.put(EntityType.GovernmentBody, Set.of("government", "organisation", "state"));
    BY_TYPE.put(EntityType.ArmedGroup, Set.of("armed-group", "organisation", "people"));
    BY_TYPE.put(EntityType.MediaOutlet, Set.of("organisation"));
    BY_TYPE.put(
        EntityType.IntelligenceService,
        Set.of("intelligence", "organisation", "government", "armed-force"));
    BY_TYPE.put(EntityType.Place, Set.of("place", "territory"));
    KINDS.put("air-defence", List.of("air defence"));
    KINDS.put("aircraft", List.of("aircraft"));
    KINDS.put("ammunition", List.of("ammunition"));
    KINDS.put("artillery", List.of("artillery"));
    KINDS.put("bomb", List.of("bomb"));
    KINDS.put("drone", List.of("drone"));
    KINDS.put("gun", List.of("artillery", "small arms"));
    KINDS.put("helicopter", List.of("helicopter"));
    KINDS.put("mine", List.of("mine"));
    KINDS.put("missile", List.of("missile", "anti-tank missile"));
    KINDS.put("mortar", List.of("mortar"));
    KINDS.put("mortar-shell", List.of("mortar shell"));
    KINDS.put("nuclear weapon", List.of("nuclear weapon"));
    KINDS.put("radar", List.of("radar"));
    KINDS.put("rocket-artillery", List.of("rocket artillery"));
    KINDS.put("shell", List.of("artillery ammunition", "mortar shell"));
    KINDS.put("ship", List.of("ship"));
    KINDS.put("tank", List.of("tank"));
    KINDS.put("vehicle", List.of("military vehicle"));
    KINDS.put("warhead", List.of("warhead"));
  }

  private final Gazetteer gazetteer;

  EntityClasses(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Set<String> of(Entity entity) {
    if (entity.type() != EntityType.Weapon) {
      return BY_TYPE.getOrDefault(entity.type(), Set.of());
    }
    Set<String> classes = new TreeSet<>(Set.of("weapon"));
    KINDS.forEach(
        (name, kinds) -> {
          if (kinds.stream().anyMatch(kind -> gazetteer.isKindOf(entity, kind))) {
            classes.add(name);
          }
        });
    return classes;
  }

  boolean isWeapon(Entity entity, String name) {
    return entity.type() == EntityType.Weapon && of(entity).contains(name);
  }
}
