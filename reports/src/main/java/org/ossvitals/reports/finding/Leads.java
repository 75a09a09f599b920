package org.ossvitals.reports.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.reports.finding.Finding.Lead;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.ReleaseMark;
import org.ossvitals.reports.model.WaitingThread;

/** Where to look: the threads that wait longest, or the last releases and the gaps between them. At most five. */
final class Leads {
    private static final int MOST = 5;
    private static final Set<String> FEATURE = Set.of("major", "minor");

    private Leads() {}

    /** What to look at when a measure of this metric gets worse; nothing where no thread is the reason. */
    static List<Lead> of(Facts facts, Project project, String metric) {
        return switch (metric) {
            case "issue-first-response", "unanswered-issues", "issue-resolution-duration" ->
                threads(facts, project, "issue");
            case "change-request-first-response",
                    "change-request-closure-ratio",
                    "change-request-duration",
                    "review-coverage" -> threads(facts, project, "change_request");
            case "release-frequency", "release-regularity" -> releases(facts, project);
            default -> List.of();
        };
    }

    private static List<Lead> threads(Facts facts, Project project, String kind) {
        return facts.waiting(project).stream()
                .filter(thread -> kind.equals(thread.kind()))
                .limit(MOST)
                .map(Leads::lead)
                .toList();
    }

    private static Lead lead(WaitingThread thread) {
        String days = Numbers.count(thread.ageDays());
        String title = thread.title() == null ? "" : thread.title();
        return new Lead(
                thread.repository() + "#" + thread.number(),
                safe(thread.url()),
                Words.text(thread.ageDays() == 1 ? "lead.thread_one" : "lead.thread", days),
                title);
    }

    private static List<Lead> releases(Facts facts, Project project) {
        LocalDate asOf = LocalDate.ofInstant(facts.portfolio().asOf(), ZoneOffset.UTC);
        List<ReleaseMark> newest = facts.computed().releases().stream()
                .filter(mark -> mark.project().equals(project.id()) && FEATURE.contains(mark.kind()))
                .filter(mark -> mark.releasedAt().isBefore(facts.portfolio().asOf()))
                .sorted(Comparator.comparing(ReleaseMark::releasedAt).reversed().thenComparing(ReleaseMark::repository))
                .limit(MOST + 1L)
                .toList();
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, newest.size()); i++) {
            LocalDate next = i == 0 ? asOf : day(newest.get(i - 1));
            leads.add(lead(project, newest.get(i), next, i == 0));
        }
        return List.copyOf(leads);
    }

    private static Lead lead(Project project, ReleaseMark mark, LocalDate next, boolean last) {
        long gap = ChronoUnit.DAYS.between(day(mark), next);
        return new Lead(
                Objects.toString(mark.tag(), mark.repository()),
                page(project, mark).orElse(null),
                Words.text(last ? "lead.release_last" : "lead.release", Numbers.date(day(mark)), Numbers.count(gap)),
                "");
    }

    private static Optional<String> page(Project project, ReleaseMark mark) {
        return project.repositories().stream()
                .filter(repository -> repository.name().equals(mark.repository()) && mark.tag() != null)
                .map(repository -> safe(repository.url()))
                .filter(Objects::nonNull)
                .map(url -> url + "/releases/tag/"
                        + URLEncoder.encode(mark.tag(), StandardCharsets.UTF_8).replace("+", "%20"))
                .findFirst();
    }

    private static LocalDate day(ReleaseMark mark) {
        return LocalDate.ofInstant(mark.releasedAt(), ZoneOffset.UTC);
    }

    /** An address comes from elsewhere: nothing but a page to open is linked. */
    private static String safe(String url) {
        return url != null && url.startsWith("https://") ? url : null;
    }
}
