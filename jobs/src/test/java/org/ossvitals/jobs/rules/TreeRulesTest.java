package org.ossvitals.jobs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds for every file of the checkout, whatever is written in it. */
final class TreeRulesTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", "target", "vitals-out");
    private static final Pattern TEXT =
            Pattern.compile(".*\\.(java|sql|ya?ml|md|xml|jte|css|js|ipynb|config)|vitals|run");
    /** Longer files are two ideas. */
    private static final int LINES = 300;
    /** Where one developer keeps files, and where one network keeps packages: of no use to anybody else. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?<![\\w.}>])/(work|root|Users|home)/\\w|repo1?\\.maven|registry\\.npmjs|pythonhosted\\.org|deb\\.debian");

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        assertThat(files())
                .filteredOn(file ->
                        file.toString().endsWith(".java") && file.toString().contains("/src/main/java/"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(file.resolveSibling("package-info.java")).exists());
    }

    @Test
    void noSourceIsLongerThanAnIdea() throws IOException {
        assertThat(files())
                .filteredOn(file -> file.toString().matches(".*/(src/main|sql|metrics)/.*\\.(java|sql|jte|css|js)"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(text(file).lines().count()).isLessThanOrEqualTo(LINES));
    }

    @Test
    void noFileNamesOneMachine() throws IOException {
        assertThat(files())
                .filteredOn(file -> TEXT.matcher(file.getFileName().toString()).matches())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(text(file)).doesNotContainPattern(LOCAL));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(CHECKOUT)) {
            return walk.filter(Files::isRegularFile)
                    .filter(TreeRulesTest::isOurs)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        return StreamSupport.stream(CHECKOUT.relativize(file).spliterator(), false)
                .noneMatch(part -> NOT_OURS.contains(part.toString()));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
