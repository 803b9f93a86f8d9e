package berkas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one browser of a test run: started when first asked for, on the thread of the tests. */
final class Chromium {
    private static final double PATIENCE_MILLIS = 10_000;
    private static final Map<Device, BrowserContext> PROFILES = new HashMap<>();
    private static final Map<BrowserContext, Page> KEPT = new HashMap<>();

    private static Playwright playwright;
    private static Browser browser;

    private Chromium() {}

    private static Browser browser() {
        if (browser == null) {
            System.setProperty("playwright.cli.dir", BrowserTools.driver().toString());
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
            browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(BrowserTools.chromium())
                                            .setArgs(List.of("--disable-gpu", "--disable-quic")));
        }
        return browser;
    }

    /**
     * A profile of the browser for a kind of device: one for all visits, as a new one takes longer
     * than a page.
     */
    static BrowserContext profile(Device device) {
        return PROFILES.computeIfAbsent(device, Chromium::opened);
    }

    private static BrowserContext opened(Device device) {
        BrowserContext profile = browser().newContext(device.options());
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        return profile;
    }

    /**
     * Closes a window as soon as another is let go of: while one of a site is open, the next one
     * opens in half the time.
     */
    static void letGo(Page window) {
        Page before = KEPT.put(window.context(), window);
        if (before != null) {
            before.close();
        }
    }

    static void close() {
        KEPT.clear();
        PROFILES.clear();
        if (playwright != null) {
            playwright.close();
        }
        playwright = null;
        browser = null;
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", BrowserTools.node().toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return environment;
    }
}
