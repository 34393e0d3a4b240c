package org.wapenfeit.mention;

import org.wapenfeit.knowledge.Entity;

/**
 * What words could have stood for, and do not.
 *
 * @param entity what they could have stood for
 * @param origin the table row or rule that says so, for people to read
 * @param against why it was left, for people to read
 */
public record Candidate(Entity entity, String origin, String against) {}
