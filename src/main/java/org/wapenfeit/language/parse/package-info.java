/**
 * A dependency parser of our own: networks that weigh all arcs of a sentence, hinted at by a greedy
 * arc-hybrid parser whose transitions an averaged perceptron chooses. It works on the words, tags
 * and lemmas of a sentence and uses nothing else of Wapenfeit.
 *
 * <p>Networks: Dozat, Manning (2017), with layers over neighbouring words in place of a recurrent
 * network; the best tree: Chu, Liu (1965), Edmonds (1967). Arc-hybrid: Kuhlmann, Gómez-Rodríguez,
 * Satta (2011); the dynamic oracle that it is trained with: Goldberg, Nivre (2013); crossing arcs
 * by pseudo-projective marks: Nivre, Nilsson (2005).
 */
package org.wapenfeit.language.parse;
