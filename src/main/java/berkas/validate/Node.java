package berkas.validate;

import org.jspecify.annotations.Nullable;

/** A part of a page: an element or a piece of text. */
abstract sealed class Node permits Element, Text {
    @Nullable Element parent;
    @Nullable Node next;

    @Nullable Element parent() {
        return parent;
    }

    /**
     * What follows this node, all of it passed over, within an element; {@code null} at its end.
     */
    @Nullable Node after(Element whole) {
        for (Node at = this; at != whole && at != null; at = at.parent) {
            if (at.next != null) {
                return at.next;
            }
        }
        return null;
    }
}
