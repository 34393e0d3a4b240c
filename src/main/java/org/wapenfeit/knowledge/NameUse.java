package org.wapenfeit.knowledge;

/** How a Dutch word form stands for an entity. */
public enum NameUse {
  /** Its name: {@code Rusland}, {@code NAVO}, {@code drones}. */
  NAME,
  /** An adjective of it: {@code Russische}. */
  ADJECTIVE,
  /** Its people: {@code Russen}. */
  INHABITANT,
  /** The seat of its government, which is a city too: {@code Moskou}. */
  SEAT,
  /** A family name without a first name: {@code Poetin}. */
  SURNAME
}
