package org.ossvitals.jobs.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainsTest {
    private static final Path FREE_MAIL = Path.of("../../shared/data/affiliation/free_email_domains.json.gz");

    private final Employers employers = Employers.shipped();

    @ParameterizedTest
    @CsvSource({
        "google.com,Google,COMPANY",
        "us.ibm.com,IBM,COMPANY",
        "Fareast.corp.Microsoft.com,Microsoft,COMPANY",
        "sun.com,Sun Microsystems,COMPANY",
        "cs.berkeley.edu,'University of California, Berkeley',UNIVERSITY",
        "in.tum.de,Technical University of Munich,UNIVERSITY",
        "student.ru.nl,Radboud University of Nijmegen,UNIVERSITY",
        "math.nowhere-listed.edu,nowhere-listed.edu,UNIVERSITY",
        "nowhere-listed.ac.jp,nowhere-listed.ac.jp,UNIVERSITY",
        "mail.nowhere-listed.edu.br,nowhere-listed.edu.br,UNIVERSITY",
        "nowhere-listed.ac.cn,Chinese Academy of Sciences,RESEARCH",
        "baai.ac.cn,BAAI,RESEARCH",
        "anl.gov,Argonne National Laboratory,GOVERNMENT",
        "data.nowhere.gov.uk,nowhere.gov.uk,GOVERNMENT",
    })
    void theLongestListedSuffixOrARuleNamesTheOrganization(String domain, String organization, Kind kind) {
        assertThat(employers.ofDomain(domain)).get().satisfies(found -> {
            assertThat(found.name()).isEqualTo(organization);
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.listed()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"unheard-of.ai,unheardof", "dev.unheard-of.co.uk,unheardof", "abc.io,abc.io", "cloud.de,cloud.de"})
    void anUnlistedDomainIsNamedByItsLabelUnlessManyShareThat(String domain, String organization) {
        assertThat(employers.ofDomain(domain)).contains(Organization.unlisted(organization, Kind.COMPANY));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "gmail.com", "GMAIL.com", "mx.gmail.com", "users.noreply.github.com", "alum.mit.edu",
                "alumni.stanford.edu", "apache.org", "acm.org", "linux.com", "localhost", "macbook.local",
                "ip-172-31-8-235.us-east-2.compute.internal", "host.(none)", "github.io", "somebody.github.io.", "co.uk"
            })
    void nobodysEmployerIsUnknown(String domain) {
        assertThat(employers.ofDomain(domain)).isEmpty();
    }

    @Test
    void freeMailIsNeverAnOrganization() throws IOException {
        assumeTrue(Files.exists(FREE_MAIL), "the list of free-mail domains is not here");
        try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(FREE_MAIL))) {
            List<?> domains = new ObjectMapper().readValue(stream, List.class);
            assertThat(domains).hasSizeGreaterThan(10_000).allSatisfy(domain -> assertThat(
                            employers.ofDomain((String) domain))
                    .isEmpty());
        }
    }
}
