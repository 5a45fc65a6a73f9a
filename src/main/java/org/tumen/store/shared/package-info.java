/**
 * A database that replicas share: each release is loaded once, and its documents, its index and the words' index are read by all.
 * Only for those who set {@code TUMEN_DATABASE}.
 */
package org.tumen.store.shared;
