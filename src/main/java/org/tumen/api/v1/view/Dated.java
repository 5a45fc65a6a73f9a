package org.tumen.api.v1.view;

/** An entry that can have an imprecise date. Without one, all of these are null. */
public interface Dated {

    /** EDTF (ISO 8601-2). */
    String date();

    /** The first day that the date can mean; null if that end is open. */
    String firstDay();

    /** The last day that the date can mean; null if that end is open. */
    String lastDay();

    String datePrecision();
}
