package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks for words in the events of a dataset's files by reading them through, with no code of the program's. */
final class NaiveSearch {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NO_SPACES = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    private static final Map<String, String> PRESENT = present();

    /** The texts of each event, by its id. */
    private final Map<String, List<FoldedText>> texts = new TreeMap<>();

    private record FoldedText(String joined, List<String> words) {

        static FoldedText of(String text) {
            var folded = folded(text);
            return new FoldedText(folded.replace(" ", ""), NaiveSearch.words(folded));
        }
    }

    NaiveSearch(Path dataset) throws IOException {
        var labels = List.of(labels("en"), labels("ja"));
        var names = new HashMap<String, List<String>>();
        for (var file : List.of("people", "organisations", "places", "agreements")) {
            for (var entry : read(dataset, file)) {
                var forms = new ArrayList<>(strings(entry.path("name")));
                forms.addAll(strings(entry.at("/nativeName/text")));
                forms.addAll(strings(entry.path("printedForms")));
                forms.addAll(strings(entry.path("otherForms")));
                names.put(
                        (file.equals("places") ? "place " : "")
                                + entry.path("id").asText(),
                        forms);
            }
        }
        for (var event : read(dataset, "events")) {
            var own = new ArrayList<String>();
            List.of("title", "summary").forEach(field -> own.addAll(strings(event.path(field))));
            labels.forEach(label -> own.add(label.getProperty(
                    "event-types.%s.label".formatted(event.path("type").asText()))));
            event.path("positions").forEach(one -> own.addAll(strings(one.path("note"))));
            event.path("quantities").forEach(one -> own.addAll(strings(one.path("of"))));
            event.path("conflicts").forEach(one -> own.addAll(strings(one.path("note"))));
            event.path("participants")
                    .forEach(one -> own.addAll(names.get(one.path("actor").asText())));
            event.path("positions")
                    .forEach(one -> own.addAll(names.get(one.path("actor").asText())));
            event.path("agreements").forEach(one -> own.addAll(names.get(one.asText())));
            own.addAll(names.getOrDefault("place " + event.path("place").asText(), List.of()));
            texts.put(
                    event.path("id").asText(), own.stream().map(FoldedText::of).toList());
        }
    }

    /** A word, or a stretch of characters, that some event has. */
    String randomWord(Random random) {
        var events = List.copyOf(texts.values());
        var own = events.get(random.nextInt(events.size()));
        var words = own.get(random.nextInt(own.size())).words();
        var word = words.get(random.nextInt(words.size()));
        if (!isOfNoSpaces(word)) {
            return word;
        }
        var from = random.nextInt(word.length());
        return word.substring(from, Math.min(word.length(), from + 1 + random.nextInt(4)));
    }

    /** Whether the event has the word itself, or a stretch of characters within another. */
    boolean has(String event, String word) {
        return texts.get(event).stream()
                .anyMatch(text -> isOfNoSpaces(word)
                        ? text.joined().contains(word)
                        : text.words().contains(word));
    }

    /** Whether the event has something that begins as the word does but for its last letters, which a plural may change. */
    boolean hasNearly(String event, String word) {
        var stem = isOfNoSpaces(word) ? word : word.replaceFirst("(ies|y|s)$", "");
        return texts.get(event).stream().anyMatch(text -> text.joined().contains(stem));
    }

    Iterable<String> events() {
        return texts.keySet();
    }

    private static boolean isOfNoSpaces(String word) {
        return word.matches(NO_SPACES + "+");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" |(?<=%1$s)(?!%1$s)|(?<!%1$s)(?=%1$s)".formatted(NO_SPACES)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace("ー", "")
                .replaceAll("[\\p{M}&&[^\u3099\u309a]]", "");
        var kana = Normalizer.normalize(bare, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .chars()
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var words = large(kana)
                .replaceAll("(?<=[a-z])['’]s(?![a-z])", "")
                .replaceAll("(?<=[a-z])['’](?=[a-z])", "")
                .replaceAll("(?<=(?<![a-z])[a-z])\\.(?=[a-z](?![a-z]))", "")
                .replaceAll("defense", "defence")
                .replaceAll("(?<=[a-z]{4})iz(?=(e|ed|er|ing|ations?)(?![a-z]))", "is")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.codePoints()
                .mapToObj(Character::toString)
                .map(c -> PRESENT.getOrDefault(c, c))
                .collect(Collectors.joining());
    }

    private static String large(String kana) {
        var large = kana;
        for (var pair : "ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ょよ ゎわ ゔあば ゔいび ゔえべ ゔおぼ ゔぶ".split(" ")) {
            var last = pair.length() - 1;
            large = large.replace(pair.substring(0, last), pair.substring(last));
        }
        return large;
    }

    /** The present form of each old kanji. */
    private static Map<String, String> present() {
        try (var lines = Files.lines(Path.of("src/main/resources/org/tumen/text/kanji.txt"))) {
            var present = new HashMap<String, String>();
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(forms -> Arrays.stream(forms).skip(1).forEach(old -> present.put(old, forms[0])));
            return present;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties labels(String language) throws IOException {
        var labels = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/org/tumen/model/vocabularies_" + language + ".properties"))) {
            labels.load(reader);
        }
        return labels;
    }

    private static List<String> strings(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.textValue());
        }
        var strings = new ArrayList<String>();
        node.forEach(one -> strings.addAll(strings(one)));
        return strings;
    }

    private static JsonNode read(Path dataset, String file) throws IOException {
        return JSON.readTree(dataset.resolve(file + ".json").toFile());
    }
}
