package berkas.plan.view;

import java.util.List;

/**
 * The ways between the pages of a list.
 *
 * @param label what the list is
 * @param position which page of how many this is
 * @param previous the way back; empty on the first page
 * @param next the way on; empty on the last page
 * @param steps the first page, the last, and those near to this one
 */
public record Pagination(
        String label, String position, String previous, String next, List<Step> steps) {
    /**
     * A page of the list.
     *
     * @param number as shown
     * @param label in words
     * @param here whether it is this page
     * @param afterGap whether pages before it are left out
     */
    public record Step(String number, String label, String href, boolean here, boolean afterGap) {}
}
