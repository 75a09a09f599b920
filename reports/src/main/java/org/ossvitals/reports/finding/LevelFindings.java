package org.ossvitals.reports.finding;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** Findings about levels: no comparison, so no word of change. */
final class LevelFindings {
    private LevelFindings() {}

    static List<Finding> of(Facts facts, Project project) {
        List<Finding> findings = new ArrayList<>();
        if (Levels.overdue(facts, project)) {
            findings.add(overdue(facts, project));
        }
        if (Levels.fewAnswers(facts, project)) {
            findings.add(fewAnswers(facts, project));
        }
        if (Levels.onePerson(facts, project)) {
            findings.add(onePerson(facts, project));
        }
        if (Levels.oneOrganisation(facts, project)) {
            findings.add(oneOrganisation(facts, project));
        }
        if (Levels.mostlyBots(facts, project)) {
            findings.add(bots(facts, project));
        }
        if (Levels.clockwork(facts, project)) {
            findings.add(clockwork(facts, project));
        }
        return findings;
    }

    private static Finding overdue(Facts facts, Project project) {
        Measure ratio = facts.now(project, Figure.OVERDUE);
        String age = Numbers.count(facts.now(project, Figure.RELEASE_AGE).value());
        String usual = Numbers.count(Levels.usualGap(facts, project));
        Texts texts = new Texts("overdue", Words.text("evidence.overdue", age, usual));
        String cadence = PaceQuestion.cadence(project);
        String detail = Words.text("detail.overdue", Numbers.decimals(ratio.value(), 1), cadence);
        return finding(project, Sign.OVERDUE, ratio, texts.with(detail))
                .leading(Leads.of(facts, project, ratio.metric()));
    }

    private static Finding fewAnswers(Facts facts, Project project) {
        Measure answered = facts.now(project, Figure.ANSWERED);
        Texts texts = new Texts("few", Evidence.of(facts, project, Topic.ANSWERS, Figure.ANSWERED));
        String detail = Words.text("detail.few") + Evidence.beside(facts, project, Topic.ANSWERS);
        String many = Words.capital(Numbers.oneIn(answered.value()));
        return finding(project, Sign.THIN, answered, texts.headed(many).with(detail))
                .leading(Leads.of(facts, project, answered.metric()));
    }

    private static Finding onePerson(Facts facts, Project project) {
        Measure top = facts.now(project, Figure.TOP_PERSON);
        Measure people = facts.now(project, Figure.PEOPLE);
        Measure past = facts.past(project, Figure.TOP_PERSON);
        String before =
                Said.known(past) ? Words.text("mark.gap") + Words.text("evidence.past", Numbers.value(past)) : "";
        Texts texts = new Texts("person", Words.text("evidence.person", Said.figure(top)) + before);
        String detail = Words.text("detail.person", Said.known(people) ? Numbers.count(people.value()) : "?");
        return finding(project, Sign.THIN, top, texts.headed(Numbers.value(top)).with(detail));
    }

    private static Finding oneOrganisation(Facts facts, Project project) {
        Measure top = facts.now(project, Figure.TOP_ORGANISATION);
        Texts texts = new Texts(
                top.value() > 0.995 ? "organisation_all" : "organisation",
                Words.text("evidence.organisation", Numbers.bounds(top)));
        String detail = Words.text("detail.organisation", Numbers.percent(coverage(top)));
        return finding(project, Sign.THIN, top, texts.headed(Numbers.value(top)).with(detail));
    }

    private static double coverage(Measure m) {
        return m.coverage() == null ? 0 : m.coverage();
    }

    private static Finding bots(Facts facts, Project project) {
        Measure bots = facts.now(project, Figure.BOTS);
        Texts texts = new Texts("bots", Words.text("evidence.bots", Said.figure(bots)));
        String many = Words.capital(Numbers.oneIn(bots.value()));
        return finding(project, Sign.CONTEXT, bots, texts.headed(many).with(Words.text("detail.bots")));
    }

    private static Finding clockwork(Facts facts, Project project) {
        Measure gap = facts.now(project, Figure.RELEASE_GAP);
        Measure spread = facts.now(project, Figure.RELEASE_SPREAD);
        String evidence = Words.text("evidence.clockwork", Numbers.value(gap), Numbers.decimals(spread.value(), 2));
        String detail = Words.text("detail.clockwork", PaceQuestion.cadence(project));
        return finding(project, Sign.REGULAR, spread, new Texts("clockwork", evidence).with(detail));
    }

    /** The texts of a finding while it is put together; {@code figure} is the number in its headline. */
    private record Texts(String key, String evidence, String figure, String detail) {
        Texts(String key, String evidence) {
            this(key, evidence, "", "");
        }

        Texts headed(String number) {
            return new Texts(key, evidence, number, detail);
        }

        Texts with(String small) {
            return new Texts(key, evidence, figure, small);
        }
    }

    private static Finding finding(Project project, Sign sign, Measure now, Texts texts) {
        return new Finding(
                project.id() + "-" + texts.key(),
                texts.key(),
                project.id(),
                project.name(),
                sign,
                now.metric(),
                now.measure(),
                now,
                null,
                Words.text("finding." + texts.key(), project.name(), texts.figure()),
                texts.evidence(),
                texts.detail(),
                Words.text("remedy." + texts.key().replace("_all", "")),
                null,
                List.of(),
                List.of());
    }
}
