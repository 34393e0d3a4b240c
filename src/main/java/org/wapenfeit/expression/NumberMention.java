package org.wapenfeit.expression;

import java.math.BigDecimal;
import java.util.Optional;
import org.wapenfeit.claim.Bound;

/**
 * A number in a sentence and what it counts.
 *
 * @param from index of the first token, the bound's words included
 * @param to index of the last token of the number itself
 * @param counted index of the noun that is counted ({@code raketten}), of the word that stands for
 *     it ({@code daarvan} left out), or 0 when the number stands alone
 * @param value the number
 * @param bound how it bounds the true one
 * @param unit unit of measure ({@code km}, {@code km2}, {@code percent}, {@code day}, {@code week},
 *     {@code month}, {@code year}, {@code hour}, {@code euro}, {@code dollar} …); empty when things
 *     are counted
 * @param outOf the total where the text says {@code 48 van de 70 raketten} or {@code 48 van de 70}
 */
public record NumberMention(
    int from,
    int to,
    int counted,
    BigDecimal value,
    Bound bound,
    Optional<String> unit,
    Optional<BigDecimal> outOf) {}
