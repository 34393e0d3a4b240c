/**
 * Treebanks, the training of the models on them, and the measuring of the result. Uses the rest of
 * {@code language}.
 */
package org.wapenfeit.language.train;
