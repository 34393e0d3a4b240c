/**
 * HTML: templates with a shared layout, texts in Dutch and English, style sheets. Pages run without
 * scripts and hold nothing that a strict content policy forbids. Uses {@code server.http} and
 * {@code query}.
 */
package org.wapenfeit.server.pages;
