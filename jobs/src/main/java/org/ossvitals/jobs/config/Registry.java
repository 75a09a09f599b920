package org.ossvitals.jobs.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A foundation and the projects that it hosts, as declared by people: the only list of what is looked at. */
public record Registry(Foundation foundation, List<Project> projects) {
    private static final double DAYS_OF_MONTH = 365.25 / 12;
    private static final Set<String> STAGES = Set.of("sandbox", "incubation", "graduation", "archived");

    public Registry {
        require(foundation != null, "foundation is missing");
        projects = projects == null ? List.of() : List.copyOf(projects);
        require(!projects.isEmpty(), "projects is empty: name at least one");
        Set<String> ids = new HashSet<>();
        Set<String> repositories = new HashSet<>();
        for (Project project : projects) {
            require(ids.add(project.id()), "project `" + project.id() + "` is declared twice");
            for (Repository repository : project.repositories()) {
                require(
                        repositories.add(repository.name().toLowerCase(Locale.ROOT)),
                        "repository `" + repository.name() + "` belongs to two projects");
            }
        }
    }

    /** Reads and checks a registry file. */
    public static Registry read(Path file) {
        try {
            return StrictYaml.read(Files.readString(file), file.toString(), Registry.class);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "Cannot read the registry " + file + "; is `registry` in the configuration right?", e);
        }
    }

    /** Every repository of every project, in the order of the file. */
    public List<String> repositoryNames() {
        return projects.stream()
                .flatMap(project -> project.repositories().stream())
                .map(Repository::name)
                .toList();
    }

    public record Foundation(String id, String name) {
        public Foundation {
            id = slug(id, "foundation id");
            name = name == null ? id : name;
        }
    }

    /**
     * @param stage sandbox, incubation, graduation or archived; null when none is declared
     * @param mode {@code maintenance} for a project that is kept as it is, of which no verdict is asked; else null
     */
    public record Project(
            String id,
            String name,
            String stage,
            LocalDate stageSince,
            Home home,
            Releases releases,
            String mode,
            List<Repository> repositories) {
        public Project {
            id = slug(id, "project id");
            name = name == null ? id : name;
            require(
                    stage == null || STAGES.contains(stage),
                    "stage `" + stage + "` of project `" + id + "` is unknown"
                            + Nearest.hint(String.valueOf(stage), STAGES));
            require(
                    mode == null || mode.equals("maintenance"),
                    "mode `" + mode + "` of project `" + id + "` is unknown; use maintenance, or leave it out");
            repositories = repositories == null ? List.of() : List.copyOf(repositories);
            require(!repositories.isEmpty(), "project `" + id + "` has no repositories");
        }

        /** A project of one repository, about which nobody declared anything. */
        public static Project undeclared(String id, String name, String repository) {
            return new Project(id, name, null, null, null, null, null, List.of(new Repository(repository, "primary")));
        }
    }

    /** @param country ISO 3166-1 alpha-2 code */
    public record Home(String country, String source) {
        public Home {
            require(
                    country != null && country.matches("[A-Z]{2}"),
                    "home country `" + country + "` is not an ISO code such as FR");
        }
    }

    /** @param cadence ISO period between releases that the project declared, such as P3M */
    public record Releases(String cadence) {
        public Releases {
            require(cadence == null || isPeriod(cadence), "cadence `" + cadence + "` is not an ISO period such as P3M");
        }

        /** Null when none is declared; a month has 30.4375 days. */
        public Double cadenceDays() {
            if (cadence == null) {
                return null;
            }
            Period period = Period.parse(cadence);
            return period.toTotalMonths() * DAYS_OF_MONTH + period.getDays();
        }
    }

    private static boolean isPeriod(String text) {
        try {
            Period period = Period.parse(text);
            return !period.isNegative() && !period.isZero();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** @param role primary, core or docs */
    public record Repository(String name, String role) {
        @JsonCreator
        public Repository(@JsonProperty("name") String name, @JsonProperty("role") String role) {
            require(
                    name != null && name.matches("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+"),
                    "repository `" + name + "` is not of the form owner/name");
            this.name = name;
            this.role = role == null ? "core" : role;
            require(
                    Set.of("primary", "core", "docs").contains(this.role),
                    "role `" + role + "` of " + name + " is unknown; use primary, core or docs");
        }
    }

    private static String slug(String id, String what) {
        require(
                id != null && id.matches("[a-z0-9][a-z0-9._-]*"),
                what + " `" + id + "` must be lower case letters, digits, dot, dash");
        return id;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
