package org.ossvitals.jobs.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Acme|acme",
                "Acme, Inc.|acme",
                "  ACME GmbH |acme",
                "Acme Co., Ltd.|acme",
                "University of Somewhere|university of somewhere",
                "Cisco|cisco",
                "Live Nation|live nation",
                "mail.example.org|mail.example.org"
            })
    void knowsOneCompanyInSeveralSpellings(String company, String organization) {
        assertThat(Organizations.of(company)).contains(organization);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "-",
                "🚀",
                "Freelance",
                "self-employed",
                "Independent",
                "gmail.com",
                "ana@Gmail.com",
                "yahoo.co.uk",
            })
    void nobodysEmployerIsUnknown(String company) {
        assertThat(Organizations.of(company)).isEmpty();
    }
}
