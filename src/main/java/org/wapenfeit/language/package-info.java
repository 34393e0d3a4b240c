/**
 * Dutch, sentence by sentence: tokens, parts of speech, lemmas and Universal Dependencies, and the
 * training of the models behind them. Uses {@code article} and {@code text}.
 */
package org.wapenfeit.language;
