package berkas.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * How a reader comes to a page: with which window, theme and wishes. On a desk, with a mouse and
 * script, in the light theme, unless said otherwise.
 *
 * <pre>{@code
 * try (Tab tab = Visit.to(BuiltSite.DOSSIER).width(390).dark().touch().open("index.html")) {
 *     tab.find(".card-title a").first().tap();
 *     tab.expectPath("articles/some.html");
 * }
 * }</pre>
 *
 * @param base the address of the site's root, ending in a slash
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param scale device pixels a CSS pixel
 */
public record Visit(String base, int width, int height, double scale, Set<Trait> traits) {
    private enum Trait {
        DARK,
        NO_SCRIPT,
        TOUCH,
        PRINT,
        REDUCED_MOTION,
        FORCED_COLORS,
        FIRST
    }

    public Visit {
        traits = Set.copyOf(traits);
    }

    public static Visit to(BuiltSite site) {
        return to(site.folder());
    }

    /** Any built site, served. */
    public static Visit to(Path site) {
        return at(StaticServer.of(site).url());
    }

    /** Any built site, opened from the disk without a server. */
    public static Visit onDisk(Path site) {
        String uri = site.toAbsolutePath().toUri().toString();
        return at(uri.endsWith("/") ? uri : uri + "/");
    }

    private static Visit at(String base) {
        return new Visit(base, 1440, 900, 1, Set.of());
    }

    public Visit width(int pixels) {
        return size(pixels, height);
    }

    public Visit size(int newWidth, int newHeight) {
        return new Visit(base, newWidth, newHeight, scale, traits);
    }

    /** A zoom of 200 %: half as many CSS pixels each way, each twice as large. */
    public Visit zoomed() {
        return new Visit(base, width / 2, height / 2, 2, traits);
    }

    public Visit dark() {
        return with(Trait.DARK);
    }

    public Visit noScript() {
        return with(Trait.NO_SCRIPT);
    }

    /** A telephone: fingers, no pointer that can hover. */
    public Visit touch() {
        return with(Trait.TOUCH);
    }

    /** The styles of paper, on the screen. */
    public Visit print() {
        return with(Trait.PRINT);
    }

    public Visit reducedMotion() {
        return with(Trait.REDUCED_MOTION);
    }

    public Visit forcedColors() {
        return with(Trait.FORCED_COLORS);
    }

    /** The first visit, as far as the browser has kept nothing of it: every file comes anew. */
    public Visit first() {
        return with(Trait.FIRST);
    }

    private Visit with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Visit(base, width, height, scale, more);
    }

    /** Opens a page, a path from the site's root, and waits until it has loaded. */
    public Tab open(String path) {
        return blank().go(path);
    }

    /** A window in which nothing is open yet. */
    Tab blank() {
        return new Tab(Chromium.profile(device()), this);
    }

    private Device device() {
        return new Device(scale, !is(Trait.NO_SCRIPT), is(Trait.TOUCH), !base.startsWith("http"));
    }

    /** The site as browsers tell sites apart, which keep things for it. */
    String origin() {
        URI uri = URI.create(base);
        return uri.getScheme() + "://" + Objects.requireNonNullElse(uri.getRawAuthority(), "");
    }

    /** Makes an open window of the profile one for this visit. */
    void shape(Page window) {
        window.setViewportSize(width, height);
        window.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(is(Trait.PRINT) ? Media.PRINT : Media.SCREEN)
                        .setColorScheme(is(Trait.DARK) ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(
                                is(Trait.REDUCED_MOTION)
                                        ? ReducedMotion.REDUCE
                                        : ReducedMotion.NO_PREFERENCE)
                        .setForcedColors(
                                is(Trait.FORCED_COLORS) ? ForcedColors.ACTIVE : ForcedColors.NONE));
        if (is(Trait.FIRST)) {
            JsonObject disabled = new JsonObject();
            disabled.addProperty("cacheDisabled", true);
            CDPSession session = window.context().newCDPSession(window);
            session.send("Network.enable");
            session.send("Network.setCacheDisabled", disabled);
        }
    }

    /**
     * Goes through pages one after the other in the same window, which takes half the time of a new
     * one for each.
     */
    public void each(Collection<String> pages, BiConsumer<Tab, String> look) {
        try (Tab tab = blank()) {
            for (String page : pages) {
                look.accept(tab.go(page), page);
            }
        }
    }

    private boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
