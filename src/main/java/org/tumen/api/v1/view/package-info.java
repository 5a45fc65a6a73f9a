/**
 * What goes over the wire in version 1, and how it is made of the dataset's records: by hand, so that it breaks at
 * compile time when a record grows. The records' names and components are the contract. Knows of the store only the renderer
 * that it implements; does no queries.
 */
package org.tumen.api.v1.view;
