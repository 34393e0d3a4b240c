package org.wapenfeit.server;

/**
 * A query that the start page offers.
 *
 * @param titleNl what it is called in Dutch
 * @param titleEn what it is called in English
 * @param questionNl the question that it answers, in Dutch
 * @param questionEn the question that it answers, in English
 * @param sparql the query
 */
public record PresetQuery(
    String titleNl, String titleEn, String questionNl, String questionEn, String sparql) {}
