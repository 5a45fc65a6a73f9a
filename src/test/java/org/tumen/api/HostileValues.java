package org.tumen.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values that no parameter means, and valid ones that were damaged. */
final class HostileValues {

    /** What is code in SQL, HQL, Lucene's queries, JNDI look-ups, templates, HTML, file systems, formats and header lines. */
    private static final List<String> CODE = List.of(
            "'",
            "\"",
            "\\",
            "`",
            "' OR '1'='1",
            "'; DROP TABLE Person; --",
            "1) UNION SELECT * FROM information_schema.tables --",
            "x' ESCAPE '!",
            "%' /*",
            "'||(CALL SHUTDOWN)||'",
            ":p0",
            "?1",
            "from Person p where p.id = p.id",
            "e.class.name",
            "in ()",
            "*",
            "?",
            "*:*",
            "name:*",
            "a~2",
            "borg~",
            "borg^1e9",
            "[a TO z]",
            "{a TO *}",
            "/.*/",
            "/(a+)+$/",
            "\"borg",
            "+borg -harpa",
            "AND",
            "borg AND NOT OR",
            "&& || !",
            "(((borg",
            "${jndi:ldap://127.0.0.1/a}",
            "${${lower:j}ndi:rmi://127.0.0.1/a}",
            "${env:PATH}",
            "${java:version}",
            "#{7*7}",
            "{{7*7}}",
            "%{7*7}",
            "{str:concat('a')}",
            "<%= 7*7 %>",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]><!--",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
            "javascript:alert(1)",
            "=cmd|' /C calc'!A0",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "....//",
            "file:///etc/passwd",
            "C:\\Windows\\win.ini",
            "\\\\127.0.0.1\\share",
            "a\r\nX-Injected: yes",
            "\r\n\r\n<html>",
            "%s%n%x%d",
            "%1$s",
            "{0}",
            "null",
            "undefined",
            "NaN",
            "[]",
            "{}",
            "[object Object]",
            "\\N",
            "\\u0000",
            "true ",
            "TRUE",
            "a=b&c=d",
            "a;b",
            "#fragment",
            "%25",
            "+",
            "http://127.0.0.1:22/");

    /** Beside letters and digits of every script: what is invisible, has other forms, or is no character. */
    private static final List<String> UNICODE = List.of(
            "\0",
            "a\0b",
            "\u0001",
            "\b",
            "\t",
            "\n",
            "\r",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u009f",
            " ",
            "\u00a0",
            "\u3000",
            "  borg  ",
            "\u00ad",
            "\u200b",
            "bo\u200brg",
            "\u200d",
            "\u200e",
            "\u200fborg",
            "\u202eгроб",
            "\u2066borg\u2069",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufeffborg",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ue000",
            "Jónsdóttir",
            "Jo\u0301nsdo\u0301ttir",
            "a" + "\u0301".repeat(50),
            "\u0301",
            "ŀ",
            "ﬀ",
            "ß",
            "ẞ",
            "ſ",
            "İ",
            "ı",
            "ΐ",
            "ŉ",
            "Ⅷ",
            "㎏",
            "①",
            "½",
            "٣",
            "５",
            "𝟓",
            "२०२४",
            "𠮷",
            "\udbff\udfff",
            "👨\u200d👩\u200d👧\u200d👦",
            "🇰🇵",
            "❤\ufe0f",
            "ボルグ",
            "ホ\u3099ルク\u3099",
            "ﾎﾞﾙｸﾞ",
            "\u3099",
            "ー",
            "ーーー",
            "・",
            "김정은",
            "김정은",
            "גרוב",
            "بورغ",
            "กำ",
            "中央",
            "⻁",
            "ㄱ");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "+1",
            "00",
            "007",
            "1.0",
            "1e2",
            "1e309",
            "-1e400",
            "1e-400",
            "1e999999999",
            "0x10",
            "0b1",
            "1_000",
            "1,000",
            "1 000",
            "2147483647",
            "2147483648",
            "-2147483648",
            "4294967296",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551616",
            "Infinity",
            "-Infinity",
            "0.1e-10",
            ".5",
            "5.",
            "--5");

    private static final List<String> DATES = List.of(
            "0000",
            "0001",
            "0001-01-01",
            "9999",
            "9999-12-31",
            "10000",
            "+10000-01-01",
            "-0001",
            "2024-02-29",
            "2023-02-29",
            "2024-02-30",
            "2024-00",
            "2024-13",
            "2024-06-00",
            "2024-06-32",
            "2024-6-1",
            "20240619",
            "2024-W25",
            "2024-171",
            "２０２４",
            "2024-06-19T24:00:00Z",
            "2024-06-19T23:59:60Z",
            "2024-06-19T00:00:00+18:00",
            "2024-06-19T00:00:00+18:01",
            "9999-12-31T23:59:59-18:00",
            "0001-01-01T00:00:00+18:00",
            "2024-06-19t00:00:00z",
            "2024-06-19T00:00:00.123456789123Z",
            "2024-06-19 00:00:00",
            "/",
            "..",
            "../..",
            "/..",
            "2024/",
            "2024/..",
            "../2024",
            "2024/2023",
            "2024/2024/2024",
            "[2024..]",
            "[..2024]",
            "[..]",
            "[]",
            "[2024-06-19",
            "[2024-05-30..2024-06-02]",
            "2024?",
            "2024~",
            "2024%",
            "2024?~",
            "2024-XX",
            "202u",
            "2024-21",
            "Y17E7",
            "1718755200",
            "1718755200000",
            "-62135596800001",
            "253402300799999",
            "253402300800000",
            "9223372036854775807",
            "today",
            "19 June 2024");

    private HostileValues() {}

    static String any(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> pick(random, CODE);
            case 3, 4, 5 -> pick(random, UNICODE);
            case 6 -> pick(random, NUMBERS);
            case 7 -> pick(random, DATES);
            case 8 -> repeated(random);
            case 9 -> codePoints(random, 1 + random.nextInt(20));
            case 10 -> pick(random, CODE) + pick(random, UNICODE) + pick(random, CODE);
            default -> Character.toString(random.nextInt(0x20, 0x7f));
        };
    }

    static String date(Random random) {
        return random.nextInt(6) == 0 ? damaged(random, pick(random, DATES)) : pick(random, DATES);
    }

    static String number(Random random) {
        return pick(random, NUMBERS);
    }

    /** The value with a change of the kind that typing, copying and converting make. */
    static String damaged(Random random, String value) {
        var at = random.nextInt(value.length() + 1);
        // Within a character of two units, the value ends before it: half of one cannot be encoded.
        if (at > 0 && at < value.length() && Character.isLowSurrogate(value.charAt(at))) {
            at--;
        }
        return switch (random.nextInt(12)) {
            case 0 -> value.substring(0, at);
            case 1 -> value.substring(0, at) + pick(random, UNICODE) + value.substring(at);
            case 2 -> value.substring(0, at) + pick(random, CODE) + value.substring(at);
            case 3 -> value.toUpperCase();
            case 4 -> Normalizer.normalize(value, Normalizer.Form.NFD);
            case 5 -> Normalizer.normalize(value, Normalizer.Form.NFKC);
            case 6 -> value + value;
            case 7 -> value + ",";
            case 8 -> "," + value;
            case 9 -> " " + value + "\u3000";
            case 10 -> value + "," + any(random);
            default -> new StringBuilder(value).reverse().toString();
        };
    }

    private static String repeated(Random random) {
        var unit =
                pick(random, List.of("a", "9", ",", "a,", "(", "あ", "👪", " ", "-", "*", "\"", "a b ", "'", "\u0301"));
        var times = pick(random, List.of(2, 40, 80, 81, 199, 200, 201, 500));
        return unit.repeat(times);
    }

    private static String codePoints(Random random, int count) {
        return Stream.generate(() -> random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3100))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .limit(count)
                .map(Character::toString)
                .reduce("", String::concat);
    }

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
