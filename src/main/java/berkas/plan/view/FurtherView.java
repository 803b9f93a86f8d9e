package berkas.plan.view;

import java.util.List;

/**
 * A further page of a list that is too long for the page it stands on.
 *
 * @param whole that page, called by its heading
 * @param position which page of how many this is
 * @param title what the list is
 * @param mentions where an entry is mentioned; empty for a list of notes
 * @param notes empty for a list of mentions
 * @param pages the ways to the others: one pagination
 */
public record FurtherView(
        Frame frame,
        Link whole,
        String position,
        String title,
        List<Mentions> mentions,
        List<NoteCard> notes,
        List<Pagination> pages)
        implements View {}
