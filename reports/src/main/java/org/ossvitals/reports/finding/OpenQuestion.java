package org.ossvitals.reports.finding;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Portfolio.Repository;

/** Is it open and neutral? Organisations behind the work, countries, licence; unknown always said. */
final class OpenQuestion {
    private OpenQuestion() {}

    static Question of(Facts facts, Project project) {
        Measure countries = facts.now(project, Figure.COUNTRIES);
        Sign sign = Levels.oneOrganisation(facts, project) ? Sign.THIN : Sign.CONTEXT;
        return new Question(
                5,
                sentence(facts, project),
                Said.known(countries) ? countries(countries) : "",
                range(facts, project),
                sign,
                sign == Sign.THIN ? sign.word() : Words.text("open.verdict"),
                glance(facts.now(project, Figure.TOP_ORGANISATION)),
                glance(facts.past(project, Figure.TOP_ORGANISATION)),
                notes(facts, project));
    }

    private static String countries(Measure countries) {
        return Words.counted("open.number", countries.value());
    }

    private static String sentence(Facts facts, Project project) {
        Measure countries = facts.now(project, Figure.COUNTRIES);
        Measure known = facts.now(project, Figure.KNOWN_LOCATIONS);
        if (Levels.oneOrganisation(facts, project)) {
            return Words.text("open.one", project.name());
        }
        if (!Said.known(countries) || !Said.known(known)) {
            return Words.text("open.unknown", Said.status(countries));
        }
        if (Levels.locationsUnknown(facts, project)) {
            return Words.text("open.half_unknown", Numbers.percent(1 - known.value()));
        }
        String key = countries.value() == 1 ? "open.country" : "open.countries";
        return Words.text(key, Numbers.count(countries.value()), Numbers.oneIn(1 - known.value()));
    }

    private static String range(Facts facts, Project project) {
        Measure known = facts.now(project, Figure.KNOWN_LOCATIONS);
        if (!Said.known(known) || known.n() == null) {
            return Words.capital(Said.status(known)) + Words.text("mark.stop");
        }
        long people = Math.round(known.n() * known.value());
        return Words.text(
                "open.known", Numbers.count(people), Numbers.count(known.n()), Numbers.percent(known.value()));
    }

    private static String glance(Measure top) {
        return Said.known(top) ? Words.text("open.glance", Numbers.bounds(top)) : Said.status(top);
    }

    private static List<Note> notes(Facts facts, Project project) {
        Measure top = facts.now(project, Figure.TOP_ORGANISATION);
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Words.text("note.organisations"), organisations(top)));
        notes.add(new Note(Words.text("note.licence"), licences(project)));
        notes.add(new Note(Words.text("note.home"), home(project)));
        notes.add(new Note(Words.text("note.unseen"), Words.text("unseen.open")));
        return notes;
    }

    private static String organisations(Measure top) {
        if (!Said.known(top)) {
            return Words.capital(Said.status(top)) + Words.text("mark.stop");
        }
        String known = top.coverage() == null ? "?" : Numbers.percent(top.coverage());
        String key = "low_coverage".equals(top.status()) ? "open.organisations_low" : "open.organisations";
        return Words.text(key, Numbers.bounds(top), known);
    }

    private static String licences(Project project) {
        return project.repositories().stream()
                        .map(OpenQuestion::licence)
                        .distinct()
                        .collect(joining(Words.text("mark.clause")))
                + Words.text("mark.stop");
    }

    private static String licence(Repository repository) {
        return repository.license() == null
                ? Words.text("open.no_licence", repository.name())
                : Words.text("open.licence", repository.license());
    }

    private static String home(Project project) {
        return project.home() == null
                ? Words.text("open.no_home")
                : Words.text("open.home", Countries.name(project.home()), project.homeSource());
    }
}
