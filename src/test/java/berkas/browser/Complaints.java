package berkas.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a browser has to say against a site: console messages, script errors, files that are not
 * there, requests to other hosts.
 */
final class Complaints {
    private static final int FAILED = 400;

    private final String base;
    private final List<String> all = new ArrayList<>();
    private Predicate<String> expected = complaint -> false;

    Complaints(String base) {
        this.base = base;
    }

    /** Listens to a window until it is closed. */
    void listenTo(Page page) {
        page.onConsoleMessage(this::console);
        page.onPageError(error -> add("error: " + error));
        page.onRequest(this::request);
        page.onRequestFailed(this::failed);
        page.onResponse(this::response);
    }

    /** Passes over complaints that contain these words: a test that provokes them says so. */
    void expect(String words) {
        expected = expected.or(complaint -> complaint.contains(words));
    }

    List<String> all() {
        return all.stream().filter(expected.negate()).toList();
    }

    private void add(String complaint) {
        all.add(complaint);
    }

    private void console(ConsoleMessage message) {
        add("console " + message.type() + ": " + message.text() + " at " + message.location());
    }

    private void request(Request request) {
        if (!request.url().startsWith(base)) {
            add("request beyond the site: " + request.url());
        }
    }

    // A page that is left before all has arrived gives up on the rest; nothing is wrong with it.
    private void failed(Request request) {
        if (!request.failure().contains("ERR_ABORTED")) {
            add("failed: " + request.url() + " " + request.failure());
        }
    }

    private void response(Response response) {
        if (response.status() >= FAILED) {
            add("status " + response.status() + ": " + response.url());
        }
    }
}
