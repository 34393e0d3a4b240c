package org.wapenfeit.extract;

import org.wapenfeit.decision.Option;

/**
 * An option with what happens when it is chosen.
 *
 * @param option what is decided
 * @param group options of one group exclude each other: only the likeliest is taken; empty where
 *     each stands for itself
 * @param accept puts it on its draft
 */
record Proposal(Option option, String group, Runnable accept) {}
