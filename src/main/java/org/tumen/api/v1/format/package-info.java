/**
 * The shapes that a list can be had in: one small class a format, which says its word, its media type and what it can
 * show of. Formats read the entries' documents back as views and ask these for a capability; they know views and model.
 */
package org.tumen.api.v1.format;
