package berkas.browser;

import com.microsoft.playwright.Browser;
import java.util.List;

/**
 * What pages are opened on, as far as an open page cannot be changed.
 *
 * @param scale device pixels a CSS pixel
 * @param disk whether pages are opened without a server
 */
record Device(double scale, boolean script, boolean touch, boolean disk) {
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setDeviceScaleFactor(scale)
                .setJavaScriptEnabled(script)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setPermissions(permissions());
    }

    // For reading back what a button has copied.
    private List<String> permissions() {
        return disk ? List.of() : List.of("clipboard-read", "clipboard-write");
    }
}
