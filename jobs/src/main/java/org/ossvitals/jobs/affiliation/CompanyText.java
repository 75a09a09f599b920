package org.ossvitals.jobs.affiliation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The organisation that the company text of a profile names. The whole text is tried first; then its parts, and the first
 * known employer speaks, a foundation only where there is no other. Where none is known: several mentions, or names with a stroke between them, name none; what stands
 * behind "at" is the employer, what stands behind a comma is a place or a unit. The name of an unknown organisation is
 * its letters and digits.
 */
final class CompanyText {
    private static final Set<String> INDEPENDENT = keys("independent|independant|freelance|freelancer|freelancing|self"
            + "|self employed|selfemployed|self-employed|myself|me, myself and i|me myself and i|unaffiliated|individual|solo"
            + "|independent developer|independent consultant|independent contractor|independent researcher"
            + "|independent contributor|independent software engineer|indie|indie developer|indie hacker"
            + "|freelance developer|freelance software developer|freelance software engineer|freelance consultant"
            + "|freelance web developer|freelance engineer|freelance it specialist|autónomo|autonomo"
            + "|freiberufler|selbstständig|selbständig|indépendant|individual contributor|自由职业|自由職業|フリーランス"
            + "|individual developer|solo developer|sole trader|retired|no affiliation|not affiliated");
    private static final Set<String> NONE = keys(
            "none|n/a|na|null|nil|no|nope|nothing|nowhere|me|mine|student|students"
                    + "|university|college|school|high school|phd student|unemployed|between jobs|looking for a job|open to work"
                    + "|home|at home|personal|private|anonymous|secret|company|my company|undefined|unknown|test|dummy|tbd|tba"
                    + "|various|many|earth|internet|the internet|freedom|hobby|hobbies|hobbyist|open source|opensource|startup"
                    + "|stealth|stealth startup|stealth mode|stealth mode startup|software engineer|software developer|developer"
                    + "|engineer|programmer|hacker|maker|world|localhost|dev null|gmail|github user|job|work|hiring|无|学生"
                    + "|没有|个人|在校|researcher|professor|teacher|human|family|404|confidential|notfound|not found|contractor|consultant|not applicable|no company|usa|us|uk|china|india|germany|france|canada|japan|brazil");
    private static final Set<String> QUALIFIERS =
            Set.of(("research lab labs group holdings technologies technology systems"
                            + " software cloud team engineering developer developers global international worldwide solutions digital"
                            + " services consulting networks studio studios usa us uk eu europe emea apac asia america americas china"
                            + " japan india germany deutschland france canada brazil brasil israel ireland korea singapore poland"
                            + " australia italy spain netherlands sweden switzerland taiwan vietnam russia ukraine romania berlin london"
                            + " munich paris tokyo beijing shanghai shenzhen hangzhou zurich dublin bangalore the of at in ai ml")
                    .split(" "));
    private static final Pattern FORMER =
            Pattern.compile("^(ex[- ]|former(ly)?\\b|previous(ly)?\\b|prev\\b|past:|alumn|retired from).*");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    private static final Pattern ASIDE =
            Pattern.compile("[,;(\\[]?(\\s+|[(\\[])(ex[- ]|former(ly)?\\b|previous(ly)?\\b|prev\\b|née? ).*$");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://)?(?:www\\.)?((?:[a-z0-9-]+\\.)+[a-z]{2,})/?");
    private static final Pattern PAGE = Pattern.compile("(?:https?://)?\\S+\\.[a-z]{2,}/\\S+");
    private static final Pattern MAIL = Pattern.compile("\\S+@((?:[a-z0-9-]+\\.)+[a-z]{2,})");
    private static final Pattern MENTIONS = Pattern.compile("(?:^|[\\s,/|&+])[@!]\\s?[a-z0-9]");
    private static final Pattern SEPARATORS = Pattern.compile(
            "\\s*[,;/|&+()\\[\\]•·]+\\s*|\\s+(?:and|y|und|et|at|by|with|for|from|@|-|–|—|x)\\s+|\\s+(?=[@!][a-z0-9])|\\s*:\\s+|\\s+-+>?\\s+");
    private static final Pattern AT = Pattern.compile("^.*?\\s+(?:at|@)\\s*(?=\\S)");
    private static final Pattern ROLE =
            Pattern.compile("^(?:phd |ph\\.d\\. |graduate |undergraduate |master'?s? |msc |bsc |cs )*"
                    + "(?:student|candidate|researcher|postdoc|professor|[a-z ]*(?:engineer|developer|scientist|architect|intern))"
                    + "(?:,|\\s+(?:of|in|from|-)?)\\s*");
    private static final Pattern STROKE = Pattern.compile("[/|]");
    private static final Pattern UNIVERSITY = Pattern.compile(
            "universi|univers|üniversit|institute ?of ?technology|college|polytech|politec|hochschule|\\bécole|大学|大學|学院|대학교"
                    + "|университет|\\biit\\b|school of");

    private static final Set<Kind> EMPLOYERS = Set.of(Kind.COMPANY, Kind.UNIVERSITY, Kind.RESEARCH, Kind.GOVERNMENT);

    private final Organizations organizations;
    private final Universities universities;
    private final MailDomains domains;

    CompanyText(Organizations organizations, Universities universities, MailDomains domains) {
        this.organizations = organizations;
        this.universities = universities;
        this.domains = domains;
    }

    /** Empty when the text names none; null names none. */
    Optional<Organization> of(String company) {
        String text = company == null ? "" : Spelling.plain(company);
        if (Spelling.key(text).isEmpty()) {
            return Optional.empty();
        }
        Optional<Organization> whole = known(text);
        if (whole.isPresent()) {
            return employer(whole.get());
        }
        if (says(NONE, text) || FORMER.matcher(text).matches()) {
            return Optional.empty();
        }
        return parts(ASIDE.matcher(text).replaceFirst(""));
    }

    private Optional<Organization> parts(String text) {
        String bare = Spelling.bare(text);
        Matcher address = ADDRESS.matcher(bare);
        Matcher mail = MAIL.matcher(bare);
        if (address.matches() || mail.matches()) {
            return domains.of(address.matches() ? address.group(1) : mail.group(1));
        }
        List<String> parts = List.of(SEPARATORS.split(text));
        List<Organization> known =
                parts.stream().flatMap(part -> known(part).stream()).toList();
        return known.stream()
                .filter(organization -> EMPLOYERS.contains(organization.kind()))
                .findFirst()
                .or(() -> known.stream()
                        .filter(each -> each.kind() == Kind.FOUNDATION)
                        .findFirst())
                .or(() -> says(INDEPENDENT, parts.get(0)) ? Optional.of(Organization.INDEPENDENT) : Optional.empty())
                .or(() -> known.isEmpty() ? unknown(text) : Optional.empty());
    }

    private static Optional<Organization> employer(Organization organization) {
        return organization.kind() == Kind.COMMUNITY ? Optional.empty() : Optional.of(organization);
    }

    private Optional<Organization> unknown(String text) {
        String bare = Spelling.bare(text);
        if (MENTIONS.matcher(text).results().count() > 1
                || STROKE.matcher(bare).find()
                || PAGE.matcher(bare).matches()) {
            return Optional.empty();
        }
        String employer = AT.matcher(BRACKETS.split(text)[0]).replaceFirst("");
        String name = ROLE.matcher(employer).replaceFirst("").split("[,，]", 2)[0];
        String key = Spelling.key(name);
        if (says(NONE, name) || key.length() < 2 || key.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return Optional.of(Organization.unlisted(key, kind(name)));
    }

    /** What a name that nobody listed sounds like. */
    static Kind kind(String name) {
        if (name.startsWith(Organization.INDEPENDENT.name())) {
            return Kind.INDEPENDENT;
        }
        return UNIVERSITY.matcher(name).find() ? Kind.UNIVERSITY : Kind.COMPANY;
    }

    /** What is listed, or self-declared independence; a country or a unit behind a listed name does not matter. */
    private Optional<Organization> known(String text) {
        if (says(INDEPENDENT, text)) {
            return Optional.of(Organization.INDEPENDENT);
        }
        String bare = Spelling.bare(text);
        boolean mention = text.startsWith("@") || text.startsWith("!");
        Optional<Organization> account = mention ? organizations.account(bare) : Optional.empty();
        return account.or(() -> listed(bare))
                .or(() -> organizations.account(bare))
                .or(() -> qualified(bare));
    }

    private Optional<Organization> listed(String name) {
        String key = Spelling.key(name);
        return organizations.spelled(key).or(() -> universities.spelled(key));
    }

    private Optional<Organization> qualified(String bare) {
        String[] words = bare.split("[\\s_-]+");
        int last = words.length;
        while (last > 1 && QUALIFIERS.contains(words[last - 1])) {
            last--;
            Optional<Organization> found =
                    listed(String.join(" ", Arrays.asList(words).subList(0, last)));
            if (found.isPresent()) {
                return found;
            }
        }
        return bare.startsWith("the ") ? listed(bare.substring("the ".length())) : Optional.empty();
    }

    private static boolean says(Set<String> keys, String text) {
        return keys.contains(Spelling.key(text));
    }

    private static Set<String> keys(String texts) {
        return Arrays.stream(texts.split("\\|")).map(Spelling::key).collect(Collectors.toSet());
    }
}
