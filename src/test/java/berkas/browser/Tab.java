package berkas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An open page. Closing it fails the test if the browser had anything to complain of: a console
 * message, a script error, a file that is not there, a request to another host.
 */
public final class Tab implements AutoCloseable {
    static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final Page.WaitForFunctionOptions PATIENCE =
            new Page.WaitForFunctionOptions().setTimeout(5000);

    private final BrowserContext profile;
    private final Visit visit;
    private final Complaints complaints;
    private final Map<String, Integer> transferred = new HashMap<>();
    private final List<Page> windows = new ArrayList<>();
    private final Page page;

    Tab(BrowserContext profile, Visit visit) {
        this.profile = profile;
        this.visit = visit;
        this.complaints = new Complaints(visit.base());
        this.page = another();
    }

    /** One more window like this one, which is closed with it. */
    Page another() {
        Page window = profile.newPage();
        windows.add(window);
        complaints.listenTo(window);
        window.onResponse(this::count);
        visit.shape(window);
        return window;
    }

    /** Playwright's own page, with all it can do. */
    public Page page() {
        return page;
    }

    /**
     * Goes to another page of the same site.
     *
     * @param path from the site's root, with query and fragment if wanted
     */
    public Tab go(String path) {
        page.navigate(visit.base() + path);
        return this;
    }

    /**
     * Waits until a page is shown: a browser goes to an address some time after the key or click.
     *
     * @param path from the site's root, with query and fragment
     */
    public Tab expectPath(String path) {
        assertThat(page).hasURL(visit.base() + path);
        return this;
    }

    public Locator find(String css) {
        return page.locator(css);
    }

    /** Presses keys one after the other, as in {@code press("Tab", "Shift+Tab", "Enter")}. */
    public Tab press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** The value of a JavaScript expression or function. */
    @SuppressWarnings("unchecked")
    public <T> T eval(String script) {
        return (T) page.evaluate(script);
    }

    /** The value of a JavaScript function of one argument. */
    @SuppressWarnings("unchecked")
    public <T> T eval(String script, Object argument) {
        return (T) page.evaluate(script, argument);
    }

    /** Waits until what has focus matches a selector. */
    public Tab expectFocusOn(String css) {
        boolean there = becomesTrue("css => document.activeElement.matches(css)", css);
        assertThat(there).as(() -> "focus on " + css + ", not on " + eval(Tab.FOCUSED)).isTrue();
        return this;
    }

    /** Waits until the top of the first element that matches is within what the window shows. */
    public Tab expectInWindow(String css) {
        boolean there =
                becomesTrue(
                        """
                        css => {
                          const box = document.querySelector(css).getBoundingClientRect();
                          return box.height > 0 && box.top >= 0 && box.top < innerHeight;
                        }
                        """,
                        css);
        assertThat(there).as("%s in the window", css).isTrue();
        return this;
    }

    private boolean becomesTrue(String predicate, String css) {
        try {
            page.waitForFunction(predicate, css, PATIENCE);
            return true;
        } catch (TimeoutError late) {
            return false;
        }
    }

    private static final String FOCUSED = "() => document.activeElement.cloneNode(false).outerHTML";

    /** Passes over complaints that contain these words. */
    public Tab expectComplaint(String words) {
        complaints.expect(words);
        return this;
    }

    /** Bytes of bodies over the wire by address, as compressed by the server. */
    public Map<String, Integer> transferred() {
        return Map.copyOf(transferred);
    }

    private void count(Response response) {
        String length = response.headers().get("content-length");
        if (length != null) {
            transferred.put(response.url(), Integer.parseInt(length));
        }
    }

    /** Shows the page in the dark theme or the light one, as when the system's is changed. */
    Tab theme(boolean dark) {
        ColorScheme scheme = dark ? ColorScheme.DARK : ColorScheme.LIGHT;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** A picture of the whole page, {@code target/screenshots/<name>.jpg}. */
    public Tab shot(String name) {
        return shot(name, true);
    }

    /** A picture of what the window shows, {@code target/screenshots/<name>.jpg}. */
    public Tab shotOfWindow(String name) {
        return shot(name, false);
    }

    // A picture without loss would take half as long again, and people see no difference.
    private Tab shot(String name, boolean whole) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".jpg"))
                        .setQuality(90)
                        .setFullPage(whole));
        return this;
    }

    /** The page on paper (A4), {@code target/screenshots/<name>.pdf}. */
    public Tab pdf(String name) {
        page.pdf(
                new Page.PdfOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".pdf"))
                        .setFormat("A4")
                        .setPreferCSSPageSize(true));
        return this;
    }

    @Override
    public void close() {
        String shown = page.url();
        forget();
        windows.stream().skip(1).forEach(Page::close);
        Chromium.letGo(page);
        assertThat(complaints.all()).as("complaints of the browser on " + shown).isEmpty();
    }

    // The profile is used again, and what pages have kept in it stands for all pages of a site.
    private void forget() {
        JsonObject data = new JsonObject();
        data.addProperty("origin", visit.origin());
        data.addProperty("storageTypes", "all");
        profile.newCDPSession(page).send("Storage.clearDataForOrigin", data);
    }
}
