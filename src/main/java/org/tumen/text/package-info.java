/**
 * Folding and tokenising of text, the same for names and for full-text search. Depends on nothing else of the program; of
 * Lucene, it uses a static method only.
 */
package org.tumen.text;
