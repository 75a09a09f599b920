package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.compute.WhoIsWho;
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
        LakeOf.require(run);
        try (Lake lake = Lake.open(run.lake())) {
            WhoIsWho found = WhoIsWho.look(Stages.settings(run, lake), who);
            if (found.rows().isEmpty()) {
                throw new WrongUsageException("`" + who + "` is nobody whom the collected facts name, or opted out"
                        + NearestLogins.hint(who, found.logins()));
            }
            Explanation.of(found.rows()).forEach(surroundings.terminal()::say);
        }
        return ExitCode.DONE.code();
    }
}
