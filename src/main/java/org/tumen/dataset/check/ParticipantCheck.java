package org.tumen.dataset.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.EventType;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Vocabulary;

/** Participants are named once, as the narrowest actor; speech acts say what they are about. */
final class ParticipantCheck implements Checker.Check {

    /** A delegation stands beside its head: others of the body have come, too. */
    private static final String VISITOR = "visitor";

    private final Violations violations;
    private Map<String, JsonValue> people = Map.of();
    private Map<String, JsonValue> organisations = Map.of();

    ParticipantCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        people = rawDataset.byId(DatasetFile.PEOPLE);
        organisations = rawDataset.byId(DatasetFile.ORGANISATIONS);
    }

    @Override
    public void entry(JsonValue entry) {
        if (entry.file() == DatasetFile.EVENTS) {
            notBesideItsBody(entry);
            if (isSpeech(entry)) {
                speaksOfSomething(entry);
                noPositionOnOwnWords(entry);
            }
        }
    }

    private void notBesideItsBody(JsonValue event) {
        var rolesByActor = event.select("participants/*")
                .flatMap(participant -> participant.text("actor").stream())
                .distinct()
                .collect(Collectors.toMap(actor -> actor, actor -> roles(event, actor)));
        event.select("participants/*").forEach(participant -> {
            var role = participant.text("role").orElse(VISITOR);
            var actor = participant.text("actor").orElse("");
            if (!role.equals(VISITOR)) {
                bodies(actor, event).stream()
                        .filter(body ->
                                rolesByActor.getOrDefault(body, Set.of()).contains(role))
                        .forEach(body ->
                                violations.add(participant, "acts for “%s”, which is listed in the same role", body));
            }
        });
    }

    private static Set<String> roles(JsonValue event, String actor) {
        return event.select("participants/*")
                .filter(participant -> participant.text("actor").equals(Optional.of(actor)))
                .flatMap(participant -> participant.text("role").stream())
                .collect(Collectors.toSet());
    }

    /** The organisations that an actor acts for at the time of an event. */
    private Set<String> bodies(String actor, JsonValue event) {
        var own = people.containsKey(actor)
                ? people.get(actor)
                        .select("offices/*")
                        .filter(office -> isHeld(office, event))
                        .flatMap(office -> office.text("organisation").stream())
                : parent(actor);
        var bodies = new HashSet<String>();
        own.forEach(body -> addWithParents(body, bodies));
        bodies.remove(actor);
        return bodies;
    }

    private void addWithParents(String body, Set<String> bodies) {
        if (bodies.add(body)) {
            parent(body).forEach(parent -> addWithParents(parent, bodies));
        }
    }

    private Stream<String> parent(String organisation) {
        return Optional.ofNullable(organisations.get(organisation)).flatMap(body -> body.text("parent")).stream();
    }

    /** Unless it is known to have ended before or begun after. */
    private static boolean isHeld(JsonValue office, JsonValue event) {
        var date = date(event, "date");
        var from = date(office, "from");
        var to = date(office, "to");
        return date.isEmpty()
                || !(from.isPresent() && from.get().first().isAfter(date.get().last())
                        || to.isPresent() && to.get().last().isBefore(date.get().first()));
    }

    private void speaksOfSomething(JsonValue event) {
        if (event.at("about").value().isEmpty()) {
            violations.add(event, "is a speech act, so “about” must name what or whom it is about");
        }
    }

    private void noPositionOnOwnWords(JsonValue event) {
        if (event.text("modality").equals(Optional.of("occurred"))) {
            event.select("positions/*")
                    .filter(position -> position.text("actor")
                            .filter(actor -> roles(event, actor).contains("speaker"))
                            .isPresent())
                    .forEach(position -> violations.add(position, "is of the speaker, on having said so"));
        }
    }

    private static boolean isSpeech(JsonValue event) {
        return event.text("type")
                .flatMap(code -> Vocabulary.find(EventType.class, code))
                .filter(EventType::isSpeech)
                .isPresent();
    }

    private static Optional<ImpreciseDate> date(JsonValue value, String property) {
        return DateCheck.date(value.at(property));
    }
}
