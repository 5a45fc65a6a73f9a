/**
 * The JSON of version 1, mapped from the dataset's records by hand, so that a new component of a record breaks the
 * build. Names and components of the view records are the contract. Knows of the store only the renderer that it
 * implements.
 */
package org.tumen.api.v1.view;
