/**
 * Version 1 of the API: resources of a few lines, and the records that their parameters are. Knows the store, the views, the
 * formats, the archive and the shared HTTP; writes no JSON itself.
 */
package org.tumen.api.v1;
