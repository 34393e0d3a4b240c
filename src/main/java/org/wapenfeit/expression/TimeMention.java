package org.wapenfeit.expression;

import java.util.Optional;
import org.wapenfeit.edtf.Edtf;

/**
 * A time expression in a sentence.
 *
 * @param from index of the first token (a preposition included)
 * @param to index of the last token
 * @param time what it means against the publication date; empty when that cannot be known to a
 *     month or better
 * @param why the rule behind it
 */
public record TimeMention(int from, int to, Optional<Edtf> time, String why) {}
