package org.tumen.api.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the parameters of one request and remembers everything that is wrong, so that all of it is said at once. */
public final class ParameterReader {

    /** So many are enough to see what is wrong; a long list of nonsense is not answered with a longer one. */
    private static final int MOST_FAULTS = 20;

    private final List<ParameterFault> faults = new ArrayList<>();

    /**
     * The value of a parameter.
     *
     * @param sent what was sent, or null
     * @param absent what it is if nothing was sent, or if what was sent is at fault
     * @param parse throws {@link Refusal} for what the parameter cannot be
     */
    public <T> T one(String parameter, String sent, T absent, Function<String, T> parse) {
        if (sent == null) {
            return absent;
        }
        try {
            return parse.apply(notEmpty(sent));
        } catch (Refusal refusal) {
            fault(parameter, sent, refusal);
            return absent;
        }
    }

    /** The value of a parameter that must be sent; null if it was not, or if what was sent is at fault. */
    public <T> T required(String parameter, String sent, Function<String, T> parse) {
        if (sent == null) {
            faults.add(new ParameterFault(parameter, "", parameter + ": is missing.", List.of(), null));
        }
        return one(parameter, sent, null, parse);
    }

    /**
     * The values of a parameter whose values are separated by commas, each one once and in their own order. A name may
     * have a comma in it, so what can be read as one value is one.
     */
    public <T extends Comparable<? super T>> Set<T> any(String parameter, String sent, Function<String, T> parse) {
        Set<T> values = new TreeSet<>();
        if (sent != null) {
            var parts = Arrays.stream(sent.split(",", -1)).map(String::strip).toList();
            if (parts.size() == 1 || parts.contains("") || !readsAsOne(sent, parse, values)) {
                parts.stream()
                        .distinct()
                        .forEach(part -> one(parameter, part, null, text -> values.add(parse.apply(text))));
            }
        }
        return values;
    }

    /** Each time that a repeatable parameter was sent: the values separated by commas in it. */
    public <T extends Comparable<? super T>> List<Set<T>> all(
            String parameter, List<String> sent, Function<String, T> parse) {
        return sent.stream()
                .distinct()
                .map(value -> any(parameter, value, parse))
                .distinct()
                .sorted(Comparator.comparing(Set::toString))
                .toList();
    }

    /** Notes that a parameter is at fault together with another. */
    public void refuse(String parameter, String sent, Refusal refusal) {
        fault(parameter, sent, refusal);
    }

    /**
     * @throws ProblemException (400) if anything was wrong
     */
    public void orThrow() {
        if (!faults.isEmpty()) {
            throw ProblemException.parameters(faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    private static <T> boolean readsAsOne(String sent, Function<String, T> parse, Set<T> values) {
        try {
            return values.add(parse.apply(sent.strip()));
        } catch (Refusal severalValues) {
            return false;
        }
    }

    private void fault(String parameter, String sent, Refusal refusal) {
        var shown = Sent.shortened(sent);
        var meant = refusal.nearest() == null ? "" : " Did you mean “%s”?".formatted(refusal.nearest());
        faults.add(new ParameterFault(
                parameter,
                shown,
                "%s: “%s” %s.%s".formatted(parameter, shown, refusal.getMessage(), meant),
                refusal.allowed(),
                refusal.nearest()));
    }

    private static String notEmpty(String sent) {
        if (sent.isBlank()) {
            throw new Refusal("is empty", List.of(), null);
        }
        return sent;
    }
}
