package org.tumen.api.v1.view;

/** What has a date, as exact as it is known; all of it null where it has none. */
public interface Dated {

    /** In EDTF. */
    String date();

    /** The first day that the date can mean; null where that end is open. */
    String firstDay();

    /** The last day that the date can mean; null where that end is open. */
    String lastDay();

    String datePrecision();
}
