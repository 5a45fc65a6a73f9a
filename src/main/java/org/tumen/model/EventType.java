package org.tumen.model;

/** Type of an event, with the root category of the CAMEO codebook that it corresponds to, if any. */
public enum EventType implements Term {
    APPOINTMENT(null, "Appointment", "任命", "Somebody takes up or is named to an office.", "人が職に就く、または指名されること。"),
    VISIT(
            "04",
            "Visit",
            "訪問",
            "Travel of an actor to another country or place, from arrival to departure.",
            "主体が他国や他の地を訪れること。到着から出発まで。"),
    MEETING("04", "Meeting", "会談", "Actors meet in person.", "主体どうしが直接会うこと。"),
    NEGOTIATION(
            "04",
            "Negotiation",
            "交渉",
            "Actors negotiate over a matter, over one or more sittings.",
            "ある件について主体が交渉すること。"),
    CALL("04", "Call", "電話会談", "Actors talk by telephone or video.", "電話や映像で話し合うこと。"),
    CEREMONY(
            "05",
            "Ceremony",
            "儀礼行事",
            "A welcome, wreath laying, performance, exhibition tour, parade or other hosted occasion.",
            "歓迎、献花、公演、展示会の案内、パレードなどの行事。"),
    SIGNING("05", "Signing", "署名", "An agreement is signed.", "合意文書に署名すること。"),
    INVITATION("03", "Invitation", "招待", "An actor invites another.", "主体が他の主体を招くこと。"),
    GIFT("07", "Gift", "贈呈", "An actor gives another a present.", "主体が他の主体に贈り物をすること。"),
    AID("07", "Aid", "援助", "Economic, humanitarian or financial help.", "経済、人道、財政上の援助。"),
    ARMS_TRANSFER(
            "07",
            "Arms transfer",
            "武器移転",
            "Weapons, munitions or other military equipment pass from one actor to another.",
            "武器、弾薬などの軍事装備が渡ること。"),
    TECHNOLOGY_TRANSFER(
            "07",
            "Technology transfer",
            "技術移転",
            "Technology or know-how passes from one actor to another.",
            "技術や知見が渡ること。"),
    TROOP_DEPLOYMENT(
            "06",
            "Troop deployment",
            "派兵",
            "Troops are sent to another country in support of a party.",
            "支援のために兵力を他国へ送ること。"),
    STATEMENT(
            "01",
            "Statement",
            "声明・発表",
            "An actor says or publishes something, with no sharper type.",
            "発言、発表、報道。より限定的な種別に当たらないもの。"),
    DECLINED_COMMENT(
            "01", "Declined comment", "言及回避", "An actor leaves a matter open or declines to say.", "主体が言及や確認を避けること。"),
    ASSESSMENT(
            "01",
            "Assessment",
            "分析",
            "An expert or official assesses a situation or its causes.",
            "専門家や当局者が情勢を分析すること。"),
    DENIAL("01", "Denial", "否定", "An actor denies something.", "主体が何かを否定すること。"),
    APPEAL("02", "Appeal", "要請", "An actor urges another to do or not to do something.", "主体が他の主体に行動や自制を求めること。"),
    ACCUSATION(
            "11",
            "Accusation",
            "非難・告発",
            "An actor says that another did wrong or breaks a rule.",
            "主体が他の主体の不正や違反を訴えること。"),
    CRITICISM("11", "Criticism", "批判", "An actor disapproves of another or of what it does.", "主体が他の主体やその行為を批判すること。"),
    PROTEST("11", "Protest", "抗議", "An actor formally complains to another.", "主体が他の主体に正式に抗議すること。"),
    THREAT("13", "Threat", "威嚇", "An actor threatens another.", "主体が他の主体を威嚇すること。"),
    VETO("12", "Veto", "拒否権行使", "A vote or a measure is blocked by veto or obstruction.", "拒否権などで決議や措置を阻むこと。"),
    SANCTIONS("16", "Sanctions", "制裁", "Sanctions are imposed, tightened or joined.", "制裁を科す、強める、または加わること。"),
    POLICY_DECISION(
            null,
            "Policy decision",
            "政策決定",
            "An actor decides on or announces a policy of its own.",
            "主体が自らの政策を決める、または示すこと。"),
    EXERCISE("15", "Military exercise", "軍事演習", "Forces exercise, alone or together.", "単独または合同で軍事演習を行うこと。"),
    WEAPONS_TEST("15", "Weapons test", "兵器実験", "A weapon is tested or launched for a test.", "兵器の実験や試験発射。"),
    INCURSION(
            "15",
            "Incursion",
            "侵入・進入",
            "Forces cross a border or enter an air defence identification zone.",
            "兵力が境界を越える、または防空識別圏に入ること。"),
    MILITARY_RESPONSE(
            "15",
            "Military response",
            "軍事的対応",
            "Forces react without fighting: fighters scrambled, warning shots.",
            "戦闘に至らない対応。緊急発進、警告射撃など。"),
    PSYCHOLOGICAL_OPERATION(
            null,
            "Psychological operation",
            "心理戦",
            "Balloons, loudspeakers, leaflets and the like.",
            "風船、拡声器、ビラなどによる心理戦。"),
    MILITARY_OPERATION(
            "19", "Military operation", "軍事行動", "Fighting: an invasion, an offensive, an attack.", "侵攻、攻勢、攻撃などの戦闘行動。");

    private final String cameoRoot;
    private final Wording wording;

    EventType(String cameoRoot, String en, String ja, String definitionEn, String definitionJa) {
        this.cameoRoot = cameoRoot;
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    /** Two-digit root code of CAMEO (Conflict and Mediation Event Observations), or null if none corresponds. */
    public String cameoRoot() {
        return cameoRoot;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
