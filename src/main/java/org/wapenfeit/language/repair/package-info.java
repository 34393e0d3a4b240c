/**
 * Rules that mend what the tagger and the parser are known to get wrong in news. Uses {@code
 * words}.
 */
package org.wapenfeit.language.repair;
