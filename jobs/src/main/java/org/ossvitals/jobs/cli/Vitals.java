package org.ossvitals.jobs.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "vitals",
        version = "OSS Vitals " + Vitals.VERSION,
        mixinStandardHelpOptions = true,
        description = "Health figures for open-source projects: collect, compute, report.",
        subcommands = {
            DemoCommand.class,
            NightlyCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            CollectCommand.class,
            ComputeCommand.class,
            MetricsCommand.class,
            PeopleCommand.class,
            DoctorCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some repositories",
            "failed, 4 bad configuration, 5 another run holds the lake."
        })
final class Vitals implements Runnable {
    static final String VERSION = "0.1.0";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
