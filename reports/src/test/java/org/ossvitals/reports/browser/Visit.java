package org.ossvitals.reports.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One reader in front of a page, and what went wrong meanwhile. */
final class Visit implements AutoCloseable {
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** How somebody reads: how wide, in which mode, with or without scripts. */
    record Reader(int width, ColorScheme mode, boolean scripts) {
        static final Reader AT_A_DESK = new Reader(1280, ColorScheme.LIGHT, true);
        static final Reader WITHOUT_SCRIPTS = new Reader(1280, ColorScheme.LIGHT, false);
    }

    Visit(Browser browser, Reader reader) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(reader.width(), HEIGHT)
                .setColorScheme(reader.mode())
                .setJavaScriptEnabled(reader.scripts()));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    }

    /** Opens a page of a site; whatever it asks for outside the run's folder, of site and exports, is a complaint. */
    Page open(Path site, String name) {
        page.onRequest(request -> {
            if (!request.url().startsWith(site.getParent().toUri().toString())
                    && !request.url().startsWith("data:")) {
                complaints.add("outside: " + request.url());
            }
        });
        page.navigate(site.toUri() + name);
        return page;
    }

    /** Errors and warnings of the console, failed requests, and requests beyond the run. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What is seen of a list of elements. */
    static List<String> seen(Locator elements) {
        return elements.all().stream()
                .filter(Locator::isVisible)
                .map(element -> element.innerText().strip())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
