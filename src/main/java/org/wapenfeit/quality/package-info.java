/**
 * How well claims are found: claims that people wrote down (gold) against those of the program,
 * slot by slot. Works on rows of text, as {@code queries/claim-slots.rq} gives them; uses {@code
 * knowledge} for its table of aliases only.
 */
package org.wapenfeit.quality;
