package org.tumen.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tumen.api.http.parameter.InvalidValueException;

/** Constants of an enum as addresses name them: in lower case. */
final class Choice {

    private Choice() {}

    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Choice::code).toList();
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> choices, String code) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> code(choice).equals(code))
                .findFirst();
    }

    /** The value of a parameter. */
    static <E extends Enum<E>> E parse(Class<E> choices, String code) {
        return find(choices, code).orElseThrow(() -> InvalidValueException.notOneOf(code, codes(choices)));
    }
}
