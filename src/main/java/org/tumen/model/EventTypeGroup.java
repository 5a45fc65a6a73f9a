package org.tumen.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups of event types: every type is in exactly one. */
@Vocabulary.Id("event-type-groups")
public enum EventTypeGroup implements Term {
    SPEECH(
            EventType.STATEMENT,
            EventType.DECLINED_COMMENT,
            EventType.ASSESSMENT,
            EventType.DENIAL,
            EventType.APPEAL,
            EventType.ACCUSATION,
            EventType.CRITICISM,
            EventType.PROTEST,
            EventType.THREAT,
            EventType.INVITATION),
    DIPLOMACY(
            EventType.VISIT,
            EventType.MEETING,
            EventType.NEGOTIATION,
            EventType.CALL,
            EventType.CEREMONY,
            EventType.SIGNING),
    TRANSFER(EventType.GIFT, EventType.AID, EventType.ARMS_TRANSFER, EventType.TECHNOLOGY_TRANSFER),
    DECISION(
            EventType.APPOINTMENT,
            EventType.REMOVAL,
            EventType.CONSTRUCTION,
            EventType.VETO,
            EventType.SANCTIONS,
            EventType.POLICY_DECISION),
    MILITARY(
            EventType.TROOP_DEPLOYMENT,
            EventType.EXERCISE,
            EventType.WEAPONS_TEST,
            EventType.INCURSION,
            EventType.MILITARY_RESPONSE,
            EventType.PSYCHOLOGICAL_OPERATION,
            EventType.MILITARY_OPERATION);

    private static final Map<EventType, EventTypeGroup> GROUPS = Arrays.stream(values())
            .flatMap(group -> group.types.stream().map(type -> Map.entry(type, group)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<EventType> types;

    EventTypeGroup(EventType... types) {
        this.types = EnumSet.copyOf(List.of(types));
    }

    public static EventTypeGroup of(EventType type) {
        return GROUPS.get(type);
    }

    /** In the order of their vocabulary. */
    public Set<EventType> types() {
        return EnumSet.copyOf(types);
    }

    /** The CAMEO root codes of its types, ascending. */
    public List<String> cameoRoots() {
        return distinct(EventType::cameoRoot);
    }

    /** The PLOVER event types that its types correspond to, in alphabetical order. */
    public List<String> ploverTypes() {
        return distinct(EventType::ploverType);
    }

    private List<String> distinct(Function<EventType, String> code) {
        return types.stream()
                .map(code)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The types that a code means: that of a type, or of a group. Empty if it is neither. */
    public static Set<EventType> typesOf(String code) {
        return Stream.concat(
                        Vocabulary.find(EventType.class, code).stream(),
                        Vocabulary.find(EventTypeGroup.class, code).stream().flatMap(group -> group.types.stream()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    }
}
