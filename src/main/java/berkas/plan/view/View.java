package berkas.plan.view;

/** A view record of a page. */
public interface View {
    /** What every page shows around its own content. */
    Frame frame();
}
