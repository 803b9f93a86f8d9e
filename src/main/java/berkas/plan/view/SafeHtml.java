package berkas.plan.view;

/** Markup that is safe to stand in a page as it is; templates print it without escaping. */
public record SafeHtml(String html) {
    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
