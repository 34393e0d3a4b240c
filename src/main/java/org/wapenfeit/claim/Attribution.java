package org.wapenfeit.claim;

import org.wapenfeit.knowledge.Entity;

/**
 * One source of a claim.
 *
 * @param source who says it
 * @param stance how the source stands to it
 * @param independent false when this one only reports the source before it in the list, so that
 *     both are one chain; true when it speaks for itself
 */
public record Attribution(Entity source, Stance stance, boolean independent) {}
