package org.tumen.api.v1.view;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tumen.api.http.response.JsonConfiguration;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

class JsonDocumentRendererTest {

    @Test
    void what_is_written_only_once_is_the_same_each_time() {
        var dataset = DatasetReader.read(DatasetSource.directory(Path.of("dataset")));
        var references = new References(dataset);
        var mapper = JsonConfiguration.mapper();
        var renderer = new JsonDocumentRenderer(references, dataset, mapper);

        for (var time = 0; time < 2; time++) {
            assertThat(dataset.events())
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(renderer.render(event))
                            .isEqualTo(mapper.writeValueAsBytes(EventView.of(event, references))));
        }
    }
}
