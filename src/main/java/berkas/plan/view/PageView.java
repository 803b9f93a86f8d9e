package berkas.plan.view;

import java.util.List;

/** A page of the dossier's own. */
public record PageView(Frame frame, String title, SafeHtml body, List<SourceItem> sources)
        implements View {}
