/**
 * The command line: reads options, calls the classes that do the work, prints. Data goes to
 * standard output, all else to standard error. The only package that prints.
 */
package org.wapenfeit.cli;
