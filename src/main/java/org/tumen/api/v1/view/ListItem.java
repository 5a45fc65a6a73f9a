package org.tumen.api.v1.view;

/** An entry in a list. */
public sealed interface ListItem
        permits Occurrence, PersonView, OrganisationView, AgreementView, PlaceView, SourceView, ChangeView {

    String id();

    Links links();
}
