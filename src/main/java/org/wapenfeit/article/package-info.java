/**
 * Articles: their text, what is known about them, and the blocks (headline, caption, paragraphs)
 * that they are made of. Uses {@code text} and {@code edtf}.
 */
package org.wapenfeit.article;
