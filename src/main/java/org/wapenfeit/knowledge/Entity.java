package org.wapenfeit.knowledge;

import java.util.Optional;

/**
 * An actor, place, weapon or thing with one IRI.
 *
 * @param id last part of its IRI, ASCII letters, digits, {@code _} and {@code -}, after its English
 *     label ({@code North_Korea}, {@code ballistic-missile}); unique together with {@code type}
 *     being a Weapon or not
 * @param type its class
 * @param labelEn English name as the annotation guide writes it
 * @param labelNl Dutch name
 * @param country ISO 3166 code of the state that it belongs to or lies in (for a weapon model its
 *     maker's)
 * @param linked whether it stands in the gazetteer; an entity known only from an article does not
 */
public record Entity(
    String id,
    EntityType type,
    String labelEn,
    String labelNl,
    Optional<String> country,
    boolean linked) {

  /** The same name for something of another class. */
  public Entity as(EntityType other) {
    return new Entity(id, other, labelEn, labelNl, country, linked);
  }

  /** As the components say; the same object, the usual case, without comparing them. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Entity e
            && id.equals(e.id)
            && type == e.type
            && linked == e.linked
            && labelEn.equals(e.labelEn)
            && labelNl.equals(e.labelNl)
            && country.equals(e.country);
  }

  /** That of the id, which is kept with it. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
