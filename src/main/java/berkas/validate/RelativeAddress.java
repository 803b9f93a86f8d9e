package berkas.validate;

import berkas.text.PercentCoding;
import java.util.ArrayList;
import java.util.List;

/** The address that leads from one page to another file, as a template would write it. */
final class RelativeAddress {
    private RelativeAddress() {}

    /**
     * @param page the path of the page that links
     * @param file the path of the file linked to
     */
    static String of(String page, String file) {
        String[] from = page.split("/", -1);
        String[] to = file.split("/", -1);
        int shared = shared(from, to);
        List<String> steps = new ArrayList<>();
        for (int i = shared; i < from.length - 1; i++) {
            steps.add("..");
        }
        for (int i = shared; i < to.length; i++) {
            steps.add(PercentCoding.encodeSegment(to[i]));
        }
        String address = String.join("/", steps);
        return Schemes.end(address) > 0 ? "./" + address : address;
    }

    /** How many folders both have in common from the root on. */
    private static int shared(String[] from, String[] to) {
        int most = Math.min(from.length, to.length) - 1;
        int shared = 0;
        while (shared < most && from[shared].equals(to[shared])) {
            shared++;
        }
        return shared;
    }
}
