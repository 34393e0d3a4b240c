/**
 * Claims: what an article says, with every slot of the annotation guide. Uses {@code knowledge},
 * {@code edtf} and {@code text}; knows nothing of how claims are found or stored.
 */
package org.wapenfeit.claim;
