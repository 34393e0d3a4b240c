/**
 * What the program knows of the world, read from the tables under {@code ontology/}: actors,
 * places, weapons and their names, who held which office when. {@link
 * org.wapenfeit.knowledge.World} is the front door. Uses nothing else of Wapenfeit.
 */
package org.wapenfeit.knowledge;
