/**
 * Where an article speaks of which entity: names, adjectives of countries, descriptions, surnames
 * and pronouns. Uses {@code language} and {@code knowledge}.
 */
package org.wapenfeit.mention;
