package org.tumen.dataset;

import java.util.List;
import org.tumen.model.Citation;
import org.tumen.model.LocalizedText;
import org.tumen.model.OrganisationKind;

/**
 * A state, ministry, army, agency, company, medium, university or international body.
 *
 * @param country ISO 3166-1 alpha-2
 * @param parent id of the organisation it is a body of; the chain of a state's bodies ends at the state
 */
public record OrganisationRecord(
        String id,
        LocalizedText name,
        NativeName nativeName,
        OrganisationKind kind,
        String country,
        String parent,
        LocalizedText description,
        List<String> printedForms,
        List<String> otherForms,
        List<Citation> citations,
        List<String> formerIds)
        implements NamedRecord {}
