package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio;

/**
 * What every page has around its content.
 *
 * @param title of the window
 * @param root the way up to the site's folder, such as {@code ../../}; empty at the top
 * @param here which entry of the navigation the page is
 * @param current the page's own name in the navigation, or null
 * @param notice a banner when the facts are simulated, else null
 * @param portfolio whether the site has a portfolio page and exports to link to
 */
public record Frame(String title, String root, String here, String current, String notice, boolean portfolio) {

    static Frame of(Portfolio portfolio, String title, Place place) {
        return new Frame(
                title + " · OSS Vitals",
                place.root(),
                place.here(),
                place.current(),
                notice(portfolio.simulated()),
                place.portfolio());
    }

    /** What is known of a world comes with it in English; sentences that have a translation are said in it. */
    static String notice(String english) {
        return english == null
                ? null
                : Arrays.stream(english.split("(?<=\\.) "))
                        .map(Frame::sentence)
                        .collect(joining(Words.text("mark.gap")));
    }

    private static String sentence(String english) {
        String bare = english.replaceFirst("\\.$", "");
        String said = Words.given("notice", bare);
        return said.equals(bare) ? english : said + Words.text("mark.stop");
    }

    /** The first sentence of the banner, which stands out. */
    public String noticeHead() {
        String stop = Words.text("mark.stop");
        int end = notice.indexOf(stop + Words.text("mark.gap"));
        return end < 0 ? notice : notice.substring(0, end + stop.length());
    }

    /** What follows the first sentence of the banner. */
    public String noticeRest() {
        return notice.substring(noticeHead().length()).strip();
    }

    /** Where a page stands in the site. */
    record Place(String root, String here, String current, boolean portfolio) {}
}
