package org.wapenfeit.claim;

/**
 * The roles that entities have in an event; each is a property of the ontology of the same name.
 */
public enum Role {
  agent,
  target,
  recipient,
  force,
  weapon,
  weaponOrigin,
  resource,
  place
}
