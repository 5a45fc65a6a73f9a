/**
 * The release as a Frictionless data package (Data Package v2, datapackage.org): a zip file with the dataset's own
 * JSON and normalised CSV tables. Depends on records, model and the citation; knows neither store nor HTTP.
 */
package org.tumen.api.v1.archive;
