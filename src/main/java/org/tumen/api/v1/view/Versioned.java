package org.tumen.api.v1.view;

/** An entry that says by which releases it was added and changed. */
public interface Versioned {

    /** The release that added it. */
    ReleaseRef added();

    /** The release that last changed it, or else the one that added it. */
    ReleaseRef changed();

    /** How many releases have changed it since it was added. */
    int revision();
}
