package org.tumen.model;

/** Role of a participant in an event. */
public enum Role implements Term {
    PARTICIPANT("Participant", "参加者", "Took part on an equal footing.", "対等に加わった。"),
    VISITOR("Visitor", "訪問者", "Came from elsewhere.", "他所から訪れた。"),
    HOST("Host", "主催・受け入れ", "Received, welcomed or organised.", "迎えた、または主催した。"),
    ATTENDEE("Attendee", "同席者", "Was present beside a principal.", "当事者に同席した。"),
    SIGNATORY("Signatory", "署名者", "Signed.", "署名した。"),
    SPEAKER("Speaker", "発言者", "Said, announced or published.", "発言、発表、報道した。"),
    ADDRESSEE("Addressee", "相手", "Was spoken to, urged or invited.", "発言、要請、招待を受けた。"),
    PROVIDER("Provider", "提供者", "Gave, supplied or sent.", "与えた、供給した、送った。"),
    RECIPIENT("Recipient", "受領者", "Received what was given, supplied or sent.", "与えられた、供給された、送られた。"),
    AGENT(
            "Agent",
            "実行者",
            "Carried the act out: a test, a vote, a sanction, an operation (schema.org agent).",
            "実験、採決、制裁、作戦などを行った。"),
    TARGET("Target", "対象", "Was acted or spoken against.", "行為や発言の矛先となった。"),
    APPOINTEE("Appointee", "就任者", "Took up or was named to the office.", "職に就いた、または指名された。");

    private final Wording wording;

    Role(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
