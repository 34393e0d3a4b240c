/**
 * The graph on disk: a TDB2 store that one process at a time holds, filled a hundred articles to a
 * transaction. Uses {@code graph}.
 */
package org.wapenfeit.store;
