package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.compute.WhoIsWho;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.people.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how somebody was put together from accounts and addresses, by which rules, and what was not linked;",
            "with the lines of conf/people/identities.yml that would change it. No address, employer or place is shown."
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int SUGGESTED = 3;

    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    @Parameters(paramLabel = "LOGIN", description = "A login, or account:<number>.")
    private String who;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Run run = Run.from(options, surroundings);
        if (!Files.isDirectory(run.lake())) {
            throw new WrongUsageException("There is no lake " + run.lake()
                    + "; collect first, or name the output folder of a run with --out");
        }
        try (Lake lake = Lake.open(run.lake())) {
            WhoIsWho found = WhoIsWho.look(Stages.settings(run, lake), who);
            if (found.rows().isEmpty()) {
                throw new WrongUsageException("`" + who + "` is nobody whom the collected facts name, or opted out"
                        + hint(new ArrayList<>(found.logins())));
            }
            Explanation.of(found.rows()).forEach(surroundings.terminal()::say);
        }
        return ExitCode.DONE.code();
    }

    private String hint(List<String> logins) {
        List<String> nearest = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (nearest.size() < SUGGESTED && next.isPresent()) {
            next = Nearest.to(who.toLowerCase(Locale.ROOT), logins);
            next.ifPresent(login -> {
                nearest.add("`" + login + "`");
                logins.remove(login);
            });
        }
        return nearest.isEmpty()
                ? "; none of the %,d known logins is like it".formatted(logins.size())
                : "; did you mean " + String.join(" or ", nearest) + "?";
    }
}
