/**
 * What the program knows of the world, read from the tables under {@code ontology/}: actors,
 * places, weapons and their names, and the classes of common nouns. Uses {@code edtf}.
 */
package org.wapenfeit.knowledge;
