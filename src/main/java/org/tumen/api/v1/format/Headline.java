package org.tumen.api.v1.format;

import org.tumen.api.v1.view.ChangeView;
import org.tumen.api.v1.view.Occurrence;
import org.tumen.api.v1.view.Text;
import org.tumen.model.ChangeKind;
import org.tumen.model.DateEnds;
import org.tumen.model.DateWords;
import org.tumen.model.EntryKind;
import org.tumen.model.EventType;
import org.tumen.model.Language;
import org.tumen.model.LocalizedText;
import org.tumen.model.Status;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** Headlines for formats that show little else: those of events mark claims and imprecise dates as such. */
final class Headline {

    private Headline() {}

    /** The title, preceded by the status unless that is confirmed. */
    static String of(Occurrence event, Language language) {
        var title = in(language, event.title());
        return event.status().equals(Status.CONFIRMED.code())
                ? title
                : (language == Language.JA ? "［%s］%s" : "[%s] %s").formatted(status(event, language), title);
    }

    /** The same, followed by the date if that is not exact. */
    static String withDate(Occurrence event, Language language) {
        var headline = of(event, language);
        return DateEnds.of(event.date()).exact()
                ? headline
                : (language == Language.JA ? "%s——日付は幅あり：%s" : "%s — imprecise date: %s")
                        .formatted(headline, DateWords.of(event.date(), language));
    }

    static String status(Occurrence event, Language language) {
        return label(Status.class, event.status(), language);
    }

    static String type(Occurrence event, Language language) {
        return label(EventType.class, event.type(), language);
    }

    /** What was done to the entry, and its title, or the id of one that is gone. */
    static String of(ChangeView change, Language language) {
        var title = change.title() == null ? change.id() : in(language, change.title());
        return (language == Language.JA ? "［%s］%s" : "[%s] %s").formatted(change(change, language), title);
    }

    static String change(ChangeView change, Language language) {
        return label(ChangeKind.class, change.change(), language);
    }

    static String kind(ChangeView change, Language language) {
        return label(EntryKind.class, change.kind(), language);
    }

    /** The release with the reason, the new id or the fields, whichever there is. */
    static String summary(ChangeView change, Language language) {
        var what = change.reason() != null
                ? in(language, change.reason())
                : change.currentId() != null ? change.currentId() : String.join(", ", change.fields());
        return what.isEmpty() ? change.release().version() : change.release().version() + " — " + what;
    }

    static String in(Language language, Text text) {
        return language == Language.JA ? text.ja() : text.en();
    }

    private static <T extends Enum<T> & Term> String label(Class<T> vocabulary, String code, Language language) {
        LocalizedText label =
                Vocabulary.find(vocabulary, code).orElseThrow().wording().label();
        return language == Language.JA ? label.ja() : label.en();
    }
}
