package org.tumen.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.tumen.api.v1.view.AgreementView;
import org.tumen.api.v1.view.EventView;
import org.tumen.api.v1.view.OrganisationView;
import org.tumen.api.v1.view.PersonView;
import org.tumen.api.v1.view.PlaceView;
import org.tumen.api.v1.view.SourceView;

/** The templates, checked against these parameters by the build. */
@CheckedTemplate(basePath = "page")
final class Templates {

    private Templates() {}

    static native TemplateInstance explorer(Page page, Explorer explorer);

    static native TemplateInstance embedded(Page page, Explorer explorer, String theme, String full);

    static native TemplateInstance embeddedEvent(Page page, EventItem event, String theme);

    static native TemplateInstance embeddedFault(Page page, Fault fault, String theme, String full);

    static native TemplateInstance event(Page page, EntryFrame entry, EventView event);

    static native TemplateInstance person(Page page, EntryFrame entry, PersonView person);

    static native TemplateInstance organisation(Page page, EntryFrame entry, OrganisationView organisation);

    static native TemplateInstance agreement(Page page, EntryFrame entry, AgreementView agreement);

    static native TemplateInstance place(Page page, EntryFrame entry, PlaceView place);

    static native TemplateInstance source(Page page, EntryFrame entry, SourceView source);

    static native TemplateInstance index(Page page, String title, List<IndexEntry> entries);

    static native TemplateInstance fault(Page page, Fault fault);
}
