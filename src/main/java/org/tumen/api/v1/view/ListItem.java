package org.tumen.api.v1.view;

/** What stands in lists. */
public sealed interface ListItem
        permits Occurrence, PersonView, OrganisationView, AgreementView, PlaceView, SourceView {

    String id();

    Links links();
}
