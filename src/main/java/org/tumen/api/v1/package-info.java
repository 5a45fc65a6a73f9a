/**
 * Version 1 of the API: resources of a few lines, and the records that their parameters are. Knows the store, the views
 * and the shared HTTP; does no queries and writes no JSON itself.
 */
package org.tumen.api.v1;
