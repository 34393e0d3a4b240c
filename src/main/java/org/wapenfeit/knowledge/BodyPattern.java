package org.wapenfeit.knowledge;

/**
 * A pattern that makes the name of a body for any state, or of a place out of another's.
 *
 * @param dutch words with the slots {@code {adj}e}, {@code {adj}}, {@code {state}}, {@code {seat}},
 *     {@code {place}}, without an article before them
 * @param english English name with the slots {@code {English adj}}, {@code {English state}}, {@code
 *     {English seat}}, {@code {English place}}
 * @param type class of the bodies; Place for places
 * @param origin table and line that it comes from
 */
public record BodyPattern(String dutch, String english, EntityType type, String origin) {}
