package berkas.build;

import berkas.build.Profile.Step;
import berkas.diagnostic.Checked;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Reads;
import berkas.render.RenderedPage;
import berkas.render.Renderer;
import berkas.validate.PageFacts;
import berkas.validate.PageScan;
import berkas.validate.ScannedPage;
import berkas.validate.Settings;
import berkas.validate.SiteFiles;
import java.util.Optional;

/**
 * Makes single pages, from the plan to what is known of them; may be used from many threads.
 *
 * @param linked the files that pages' links are held against
 */
record PageMaker(Renderer renderer, Settings settings, SiteFiles linked, Profile profile) {
    /**
     * Plans a page.
     *
     * @param reads takes note of what it is planned from
     */
    PlannedPage planned(PageTask task, Reads reads) {
        return profile.time(Step.PLANNING, PlannedPage::template, () -> task.planned(reads));
    }

    /** The page as HTML; empty with a diagnostic when its template fails. */
    Checked<Optional<String>> rendered(PlannedPage page) {
        String template = "pages/" + page.template() + ".ftlh";
        return profile.time(
                Step.RENDERING,
                page.template(),
                () -> renderer.render(template, (Record) page.view()));
    }

    /** What is known of a page that was rendered. */
    ScannedPage scanned(PageTask task, PlannedPage page, String html) {
        return ScannedPage.of(facts(page, html), linked, () -> again(task));
    }

    /** What a page shows of which only numbers were kept; it could be rendered before. */
    PageFacts again(PageTask task) {
        PlannedPage page = planned(task, new Reads());
        return facts(page, rendered(page).value().orElseThrow());
    }

    private PageFacts facts(PlannedPage page, String html) {
        RenderedPage rendered = new RenderedPage(page.path(), html, page.origin(), page.links());
        return profile.time(
                Step.SCANNING, page.template(), () -> PageScan.scan(rendered, settings));
    }
}
