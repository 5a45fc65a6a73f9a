package org.tumen.model;

/** Kind of an organisation. */
public enum OrganisationKind implements Term {
    STATE("State", "国家", "A state.", "国家。"),
    MINISTRY("Ministry", "省庁", "A ministry or department of a government.", "政府の省庁。"),
    ARMED_FORCE("Armed force", "軍", "An army or a part of one.", "軍、またはその一部。"),
    GOVERNMENT_BODY("Government body", "政府機関", "An office, council or agency of a state.", "国家の機関、評議会、庁。"),
    PARTY("Political party", "政党", "A political party.", "政党。"),
    EMBASSY("Embassy", "大使館", "A diplomatic mission.", "在外公館。"),
    INTERNATIONAL_BODY("International body", "国際機関", "An organisation of states or a body of one.", "国際機関、またはその一部。"),
    ALLIANCE("Alliance", "同盟", "A military alliance of states.", "国家間の軍事同盟。"),
    COMPANY("Company", "企業", "A company.", "企業。"),
    ARMED_GROUP("Armed group", "武装組織", "An armed group that is no state force.", "国軍ではない武装組織。"),
    MEDIUM("Medium", "報道機関", "A newspaper, broadcaster or site.", "新聞、放送、ニュースサイト。"),
    NEWS_AGENCY("News agency", "通信社", "A news agency.", "通信社。"),
    UNIVERSITY("University", "大学", "A university.", "大学。"),
    RESEARCH_INSTITUTE("Research institute", "研究機関", "A research institute.", "研究機関。");

    private final Wording wording;

    OrganisationKind(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
