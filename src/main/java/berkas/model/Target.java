package berkas.model;

/** What the destination of a Markdown link or image means; see {@link Links}. */
public sealed interface Target {
    /** Calls the case for this kind of target. */
    <R> R fold(Cases<R> cases);

    /** One function per kind of target. */
    interface Cases<R> {
        R content(Content target);

        R here(Here target);

        R site(Site target);

        R external(External target);

        R unsafe(Unsafe target);
    }

    /**
     * A file of the dossier, by its path relative to the file that has the text. It need not exist.
     *
     * @param path in the manner of {@link berkas.text.SourceFile#path}, percent-decoded, without
     *     {@code .} and without {@code ..} after a name
     * @param fragment without {@code #}, as written; empty when not given
     */
    record Content(String path, String fragment) implements Target {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.content(this);
        }
    }

    /**
     * The page the text is on.
     *
     * @param fragment without {@code #}, as written; empty for the top
     */
    record Here(String fragment) implements Target {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.here(this);
        }
    }

    /**
     * A page or file of the published site.
     *
     * @param path from the site's root, with its leading {@code /} and its fragment, as written
     */
    record Site(String path) implements Target {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.site(this);
        }
    }

    /** Somewhere else; {@code //host} takes the scheme of the page. */
    record External(String url) implements Target {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.external(this);
        }
    }

    /**
     * What must not be published.
     *
     * @param scheme in lower case, without its colon
     */
    record Unsafe(String scheme) implements Target {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unsafe(this);
        }
    }
}
