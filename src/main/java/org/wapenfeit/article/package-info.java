/**
 * Articles: their text, what is known about them, and the blocks (headline, caption, paragraphs)
 * that they are made of; and how they are read from text, web pages, JSON, tables, feeds and
 * archives. {@link org.wapenfeit.article.ArticleFiles} is the door for files and folders, {@link
 * org.wapenfeit.article.ArticleReaders} for bytes. Uses {@code text} and {@code edtf}.
 */
package org.wapenfeit.article;
