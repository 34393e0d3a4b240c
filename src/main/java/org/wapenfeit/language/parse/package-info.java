/**
 * A dependency parser of our own: greedy arc-hybrid transitions chosen by an averaged perceptron.
 * It works on arrays of hashed words and tags and uses nothing else of Wapenfeit.
 *
 * <p>Arc-hybrid: Kuhlmann, Gómez-Rodríguez, Satta (2011); the dynamic oracle that it is trained
 * with: Goldberg, Nivre (2013); crossing arcs by pseudo-projective marks: Nivre, Nilsson (2005).
 */
package org.wapenfeit.language.parse;
