package org.tumen.api.v1.view;

/** What feeds can announce. */
public sealed interface Announcement permits Occurrence, ChangeView {}
