package org.ossvitals.connectors.simulation.sample;

import java.util.List;

/** Titles as people and bots write them, and now and then one that breaks careless software. */
final class Titles {
    private static final List<String> THING = List.of(
            "parser",
            "scheduler",
            "config loader",
            "cache",
            "CLI",
            "REST client",
            "docs build",
            "Windows installer",
            "metrics endpoint",
            "retry policy",
            "plugin API",
            "tokenizer",
            "model export",
            "checkpoint reader");
    private static final List<String> TROUBLE = List.of(
            "fails with empty input",
            "crashes on start",
            "is slow with many files",
            "ignores the timeout",
            "loses time zone",
            "returns wrong exit code",
            "leaks file handles",
            "breaks after upgrade",
            "hangs behind a proxy",
            "rejects valid UTF-8");
    private static final List<String> WISH = List.of(
            "Support %s on ARM", "Document the %s", "Allow several instances of %s", "How do I configure the %s?");
    private static final List<String> WORK =
            List.of("Fix %s: %s", "Add tests for %s that %s", "Rework %s, which %s", "fix(%s): it %s");
    private static final List<String> HOSTILE = List.of(
            "<script>alert('title')</script>",
            "=HYPERLINK(\"https://invalid.example\",\"click me\")",
            "\"Quoted\", comma, and 'more' \\ backslash",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "🔥🔥 it does not work 🔥🔥",
            "العنوان من اليمين إلى اليسار (parser)",
            "Title with a\ttab and a \u202Eright-to-left override",
            "</table></body> & <b>bold</b>",
            "-1 for the new default",
            "Stack trace: " + "at sample.Deep.call(Deep.java:42) ".repeat(30).strip());

    private Titles() {}

    static String issue(Dice dice) {
        if (dice.chance(0.01)) {
            return dice.pick(HOSTILE);
        }
        return dice.chance(0.7)
                ? dice.pick(THING) + " " + dice.pick(TROUBLE)
                : dice.pick(WISH).formatted(dice.pick(THING));
    }

    static String change(Dice dice) {
        if (dice.chance(0.005)) {
            return dice.pick(HOSTILE);
        }
        return dice.pick(WORK).formatted(dice.pick(THING), dice.pick(TROUBLE));
    }

    static String update(Dice dice) {
        int minor = dice.below(30);
        return "Bump " + dice.pick(THING).replace(' ', '-') + " from 1." + minor + ".0 to 1." + (minor + 1) + ".0";
    }
}
