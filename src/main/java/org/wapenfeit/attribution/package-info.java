/**
 * Who says so: the spans of an article that a source is responsible for, with stance, chain and
 * basis. Uses {@code mention}, {@code language} and {@code claim}.
 */
package org.wapenfeit.attribution;
