/**
 * The values that every stage speaks: imprecise dates, citations, localised text, vocabularies, coordinates.
 * Immutable, and know nothing but the JDK and a library for edit distances: no JSON, no store, no HTTP here.
 */
package org.tumen.model;
