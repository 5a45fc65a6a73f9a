package org.tumen.api.v1.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tumen.model.LocalizedText;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.model.Vocabulary;

/**
 * Says in a sentence how well an event or agreement is established, and who says so: “Disputed: the United States asserts
 * it; North Korea and Russia deny it”.
 */
public final class StatusSentence {

    /** Kinds of organisations whose English names take an article. */
    private static final Set<String> WITH_ARTICLE = Set.of(
            "ministry",
            "armed-force",
            "armed-group",
            "government-body",
            "party",
            "embassy",
            "international-body",
            "alliance",
            "research-institute");

    private static final Pattern STATE_WITH_ARTICLE = Pattern.compile(
            "United .*|.* (Union|Republic|Federation|Kingdom|Emirates|Islands)|Netherlands|Philippines");

    /** An acronym, or a name that brings its article. */
    private static final Pattern WITHOUT_ARTICLE = Pattern.compile("[A-Z]+|The .*");

    private static final Pattern PLURAL = Pattern.compile("Joint Chiefs\\b.*|.*\\bForces\\b.*");

    private StatusSentence() {}

    /**
     * @param status code of a {@link Status}
     */
    public static Text of(String status, List<PositionView> positions) {
        var wording = Vocabulary.find(Status.class, status).orElseThrow().wording();
        var actors = actors(positions);
        return new Text(
                wording.label().en() + ": " + english(status, wording.definition(), actors),
                wording.label().ja() + "：" + japanese(status, wording.definition(), actors));
    }

    /** Who takes each stance; none has nobody. */
    private static SortedMap<Stance, Set<ActorRef>> actors(List<PositionView> positions) {
        var actors = new TreeMap<Stance, Set<ActorRef>>();
        for (var position : positions) {
            var stance = Vocabulary.find(Stance.class, position.stance()).orElseThrow();
            actors.computeIfAbsent(stance, first -> new LinkedHashSet<>()).add(position.actor());
        }
        return actors;
    }

    private static String english(
            String status, LocalizedText definition, SortedMap<Stance, Set<ActorRef>> actorsByStance) {
        var clauses = new ArrayList<String>();
        if (!followsFromPositions(status) || actorsByStance.isEmpty()) {
            var sentence = definition.en();
            clauses.add(Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, sentence.length() - 1));
        }
        actorsByStance.forEach((stance, actors) -> clauses.add(
                enumerated(actors.stream().map(StatusSentence::withArticle).toList())
                        + (isPlural(actors) ? plural(stance) : singular(stance))));
        return String.join("; ", clauses);
    }

    private static String japanese(
            String status, LocalizedText definition, SortedMap<Stance, Set<ActorRef>> actorsByStance) {
        var clauses = new ArrayList<String>();
        actorsByStance.forEach((stance, actors) -> {
            var names = actors.stream().map(actor -> actor.name().ja()).collect(Collectors.joining("と"));
            var isLast = stance == actorsByStance.lastKey();
            clauses.add(names + "が" + (isLast ? ending(stance) : continued(stance)));
        });
        var said = String.join("、", clauses);
        return followsFromPositions(status) && !said.isEmpty() ? said : definition.ja() + said;
    }

    /** Whether the status is that of a claim; others follow from how the sources tell of the event. */
    private static boolean followsFromPositions(String status) {
        return !status.equals(Status.CONFIRMED.code()) && !status.equals(Status.EXPECTED.code());
    }

    private static String enumerated(List<String> names) {
        var last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String withArticle(ActorRef actor) {
        var name = actor.name().en();
        var article = WITH_ARTICLE.contains(actor.kind())
                || actor.kind().equals("state")
                        && STATE_WITH_ARTICLE.matcher(name).matches();
        return article && !WITHOUT_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    private static boolean isPlural(Set<ActorRef> actors) {
        return actors.size() > 1
                || PLURAL.matcher(actors.iterator().next().name().en()).matches();
    }

    private static String singular(Stance stance) {
        return switch (stance) {
            case ASSERTS -> " asserts it";
            case CONFIRMS -> " confirms it";
            case DENIES -> " denies it";
            case SUSPECTS -> " suspects it";
            case EXPECTS -> " expects it";
        };
    }

    private static String plural(Stance stance) {
        return switch (stance) {
            case ASSERTS -> " assert it";
            case CONFIRMS -> " confirm it";
            case DENIES -> " deny it";
            case SUSPECTS -> " suspect it";
            case EXPECTS -> " expect it";
        };
    }

    private static String continued(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "主張し";
            case CONFIRMS -> "認め";
            case DENIES -> "否定し";
            case SUSPECTS -> "疑い";
            case EXPECTS -> "予想し";
        };
    }

    private static String ending(Stance stance) {
        return stance == Stance.SUSPECTS ? "疑っている" : continued(stance) + "ている";
    }
}
