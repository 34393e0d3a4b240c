/**
 * Words by themselves: the Dutch dictionary, parts of speech and lemmas. Uses OpenNLP and
 * Morfologik, and nothing else of Wapenfeit.
 */
package org.wapenfeit.language.words;
