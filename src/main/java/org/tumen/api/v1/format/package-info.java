/**
 * The formats of lists, one class each: name, media type, the capability that entries need, and how to write them.
 * Formats parse documents back to views. Depends on views and model; knows neither the store nor HTTP.
 */
package org.tumen.api.v1.format;
