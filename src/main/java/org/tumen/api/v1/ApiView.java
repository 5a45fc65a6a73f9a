package org.tumen.api.v1;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.api.v1.view.ReleaseView;
import org.tumen.api.v1.view.Text;
import org.tumen.dataset.Dataset;

/** The entry point: links to everything else. */
@Schema(name = "Api")
public record ApiView(
        Text title,
        String version,
        String datasetVersion,
        String digest,
        ReleaseView.Counts counts,
        Map<String, String> links) {

    public static ApiView of(Dataset dataset) {
        var links = new LinkedHashMap<String, String>();
        links.put("events", "/v1/events");
        links.put("counts", "/v1/counts");
        links.put("network", "/v1/network");
        links.put("people", "/v1/people");
        links.put("organisations", "/v1/organisations");
        links.put("agreements", "/v1/agreements");
        links.put("places", "/v1/places");
        links.put("sources", "/v1/sources");
        links.put("search", "/v1/search");
        links.put("changes", "/v1/changes");
        links.put("vocabularies", "/v1/vocabularies");
        links.put("dataset", "/v1/dataset");
        links.put("archive", "/v1/dataset/archive");
        links.put("contract", "/openapi");
        links.put("explorer", "/swagger-ui");
        return new ApiView(
                Text.of(dataset.release().title()),
                "v1",
                dataset.release().version(),
                dataset.digest(),
                ReleaseView.Counts.of(dataset),
                links);
    }
}
