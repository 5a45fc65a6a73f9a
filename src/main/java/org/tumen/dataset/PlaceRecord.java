package org.tumen.dataset;

import java.util.List;
import org.tumen.model.Citation;
import org.tumen.model.Coordinates;
import org.tumen.model.LocalizedText;
import org.tumen.model.PlaceKind;

/**
 * A place.
 *
 * @param country ISO 3166-1 alpha-2
 * @param parent id of the place that it lies in
 */
public record PlaceRecord(
        String id,
        LocalizedText name,
        NativeName nativeName,
        PlaceKind kind,
        String country,
        String parent,
        Coordinates coordinates,
        List<String> printedForms,
        List<String> otherForms,
        List<Citation> citations,
        List<String> formerIds)
        implements NamedRecord {}
