/**
 * Version 1 of the API. A resource reads its parameters into a filter, queries a repository and responds in a format. Knows the
 * store, the search, the views, the formats, the archive and the shared HTTP; serializes nothing itself.
 */
package org.tumen.api.v1;
