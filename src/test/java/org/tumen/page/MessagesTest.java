package org.tumen.page;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+}");

    @Test
    void every_wording_is_there_in_japanese_with_the_same_parameters() throws IOException {
        var japanese = new Properties();
        try (var reader = new InputStreamReader(
                Messages.class.getResourceAsStream("/messages/msg_ja.properties"), StandardCharsets.UTF_8)) {
            japanese.load(reader);
        }
        var methods = Arrays.asList(Messages.class.getDeclaredMethods());
        assertThat(japanese.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        methods.stream().map(method -> method.getName()).toList());
        for (var method : methods) {
            var english = method.getAnnotation(Message.class).value();
            assertThat(parameters(japanese.getProperty(method.getName())))
                    .as(method.getName())
                    .isEqualTo(parameters(english));
        }
    }

    private static TreeSet<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
