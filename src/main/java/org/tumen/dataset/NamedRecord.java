package org.tumen.dataset;

import java.util.ArrayList;
import java.util.List;
import org.tumen.model.LocalizedText;

/** An entry that is known by names: a person, an organisation, a place or an agreement. */
public sealed interface NamedRecord extends EntryRecord
        permits PersonRecord, OrganisationRecord, PlaceRecord, AgreementRecord {

    LocalizedText name();

    NativeName nativeName();

    List<String> printedForms();

    List<String> otherForms();

    /** Every form of the name there is, in any language and script. */
    default List<String> forms() {
        var forms = new ArrayList<>(List.of(name().en(), name().ja()));
        if (nativeName() != null) {
            forms.add(nativeName().text());
        }
        forms.addAll(printedForms());
        forms.addAll(otherForms());
        return List.copyOf(forms);
    }

    /**
     * The name in its own language and script.
     *
     * @param language ISO 639-1
     */
    record NativeName(String language, String text) {}
}
