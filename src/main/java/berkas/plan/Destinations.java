package berkas.plan;

import berkas.model.Target;

/**
 * Turns what an editor's link means into the way there from a page.
 *
 * <p>What leads nowhere is left as written: it was reported when the dossier was read, or will be
 * when the page is checked.
 */
record Destinations(PageScope page, Body body) implements Target.Cases<String> {
    @Override
    public String content(Target.Content target) {
        String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
        String path = ContentPaths.published(page.site(), target.path());
        return path.startsWith(Urls.MEDIA)
                ? page.fileHref(path + fragment)
                : page.href(path + fragment);
    }

    @Override
    public String here(Target.Here target) {
        return page.href(body.place().url().replaceFirst("#.*$", "") + "#" + target.fragment());
    }

    @Override
    public String site(Target.Site target) {
        return page.fileHref(target.path().substring(1).replaceFirst("^(?=#|$)", Urls.HOME));
    }

    @Override
    public String external(Target.External target) {
        return target.url();
    }

    @Override
    public String unsafe(Target.Unsafe target) {
        return "#";
    }
}
