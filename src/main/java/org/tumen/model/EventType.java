package org.tumen.model;

/** Type of an event, with the root category of the CAMEO codebook that it corresponds to, if any. */
@Vocabulary.Id("event-types")
public enum EventType implements Term {
    APPOINTMENT(null),
    REMOVAL(null),
    VISIT("04"),
    MEETING("04"),
    NEGOTIATION("04"),
    CALL("04"),
    CEREMONY("05"),
    CONSTRUCTION(null),
    SIGNING("05"),
    INVITATION("03"),
    GIFT("07"),
    AID("07"),
    ARMS_TRANSFER("07"),
    TECHNOLOGY_TRANSFER("07"),
    TROOP_DEPLOYMENT("06"),
    STATEMENT("01"),
    DECLINED_COMMENT("01"),
    ASSESSMENT("01"),
    DENIAL("01"),
    APPEAL("02"),
    ACCUSATION("11"),
    CRITICISM("11"),
    PROTEST("11"),
    THREAT("13"),
    VETO("12"),
    SANCTIONS("16"),
    POLICY_DECISION(null),
    EXERCISE("15"),
    WEAPONS_TEST("15"),
    INCURSION("15"),
    MILITARY_RESPONSE("15"),
    PSYCHOLOGICAL_OPERATION(null),
    MILITARY_OPERATION("19");

    private final String cameoRoot;

    EventType(String cameoRoot) {
        this.cameoRoot = cameoRoot;
    }

    /** Whether it is an act of saying something, which is about something else. */
    public boolean isSpeech() {
        return EventTypeGroup.of(this) == EventTypeGroup.SPEECH;
    }

    /** Event type of PLOVER, the successor of CAMEO, that the root code became; null if none. */
    public String ploverType() {
        return cameoRoot == null
                ? null
                : switch (cameoRoot) {
                    case "02" -> "REQUEST";
                    case "03" -> "AGREE";
                    case "04" -> "CONSULT";
                    case "05" -> "SUPPORT";
                    case "06" -> "COOPERATE";
                    case "07" -> "AID";
                    case "11" -> "ACCUSE";
                    case "12" -> "REJECT";
                    case "13" -> "THREATEN";
                    case "15" -> "MOBILIZE";
                    case "16" -> "SANCTION";
                    case "19" -> "ASSAULT";
                    // PLOVER has no type for plain statements, CAMEO 01.
                    default -> null;
                };
    }

    /** Two-digit root code of CAMEO (Conflict and Mediation Event Observations), or null if none corresponds. */
    public String cameoRoot() {
        return cameoRoot;
    }
}
