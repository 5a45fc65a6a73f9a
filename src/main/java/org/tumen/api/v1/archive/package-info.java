/**
 * The release as one file to keep: a zip that is a Frictionless data package (Data Package v2, datapackage.org), with the
 * dataset's own JSON and the same as normalised CSV tables. Knows records and model, and how to cite; knows neither store
 * nor HTTP.
 */
package org.tumen.api.v1.archive;
