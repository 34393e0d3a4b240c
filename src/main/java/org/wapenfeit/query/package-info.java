/**
 * The questions that come with the program: queries in files with a title and the meaning of their
 * columns. Uses {@code graph}.
 */
package org.wapenfeit.query;
