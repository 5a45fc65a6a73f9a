/**
 * Values that every layer shares: imprecise dates, periods, citations, localised text, vocabularies, coordinates. All
 * are immutable. Depends on the JDK and a library for edit distances only: no JSON, no store, no HTTP.
 */
package org.tumen.model;
