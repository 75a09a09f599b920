package org.ossvitals.jobs.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTextTest {
    private final Employers employers = Employers.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'@google ';Google",
                "!google;Google",
                "Google LLC;Google",
                "Google, Inc.;Google",
                "'Google Inc. ';Google",
                "Ｇｏｏｇｌｅ;Google",
                "Google Japan, Inc.;Google",
                "Red Hat, Inc. (we are hiring!);Red Hat",
                "@RedHat;Red Hat",
                "Red Hat Canada Ltd;Red Hat",
                "International Business Machines;IBM",
                "Huawei Technologies Co., Ltd.;Huawei",
                "https://www.douyu.com/;DouYu",
                "Bloomberg L.P.;Bloomberg",
                "AT&T;AT&T",
                "MIT;Massachusetts Institute of Technology",
                "Software Engineer at Microsoft;Microsoft",
                "SRE @spotify;Spotify",
                "PhD student, Stanford University;Stanford University",
                "Google (ex-Facebook);Google",
                "Spotify, formerly Google;Spotify",
            })
    void knowsOneOrganizationInSeveralSpellings(String company, String organization) {
        assertThat(employers.ofCompany(company).map(Organization::name)).contains(organization);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@google @kubernetes;Google",
                "@kubernetes @google;Google",
                "@some-unheard-of @Mirantis;Mirantis",
                "AddThis | Oracle;AddThis",
                "Freelance, Microsoft;Microsoft",
            })
    void theFirstKnownOfSeveralSpeaks(String company, String organization) {
        assertThat(employers.ofCompany(company).map(Organization::name)).contains(organization);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@unheard-of-one @unheard-of-two", "Unheard One / Unheard Two", "@kubernetes", "@apache"})
    void severalUnknownOnesAndCommunitiesNameNone(String company) {
        assertThat(employers.ofCompany(company)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Acme|acme",
                "Acme, Inc.|acme",
                "  ACME GmbH |acme",
                "Acme Co., Ltd.|acme",
                "Acme, Berlin|acme",
                "acme.dev|acme",
                "@acme-dev|acmedev",
                "Engineer at Acme|acme",
                "University of Somewhere|universityofsomewhere",
            })
    void anUnknownOrganizationIsItsLettersAndDigits(String company, String organization) {
        assertThat(employers.ofCompany(company)).get().satisfies(found -> {
            assertThat(found.name()).isEqualTo(organization);
            assertThat(found.listed()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freelance",
                "self-employed",
                "Independent",
                "Freelancer ",
                "Myself",
                "independent consultant",
                "@self"
            })
    void whoSaysToWorkForNobodyElseIsIndependent(String company) {
        assertThat(employers.ofCompany(company)).contains(Organization.INDEPENDENT);
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
                "42",
                "none",
                "N/A",
                "Student",
                "home",
                "gmail.com",
                "ana@Gmail.com",
                "yahoo.co.uk",
                "ex-Google",
                "formerly at Microsoft",
                "Open to work"
            })
    void nobodysEmployerIsUnknown(String company) {
        assertThat(employers.ofCompany(company)).isEmpty();
    }
}
