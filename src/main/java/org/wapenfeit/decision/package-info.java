/**
 * Decisions that annotated articles teach: whether a claim, or one filler of one of its slots, is
 * right. Knows slots and values as text only; uses no other package.
 */
package org.wapenfeit.decision;
