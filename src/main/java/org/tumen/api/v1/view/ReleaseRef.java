package org.tumen.api.v1.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.Release;

/** A release of the dataset, as others refer to it; as in {@link ReleaseView}. */
@Schema(name = "ReleaseRef")
public record ReleaseRef(String version, String released) {

    static ReleaseRef of(Release release) {
        return new ReleaseRef(release.version(), release.released().toString());
    }
}
