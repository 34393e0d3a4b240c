package org.wapenfeit.knowledge;

/**
 * A Dutch word form and what it may stand for.
 *
 * @param form the form as written in running text
 * @param use how it stands for the entity
 * @param entity the entity
 * @param origin table and line that it comes from
 */
public record Name(String form, NameUse use, Entity entity, String origin) {}
