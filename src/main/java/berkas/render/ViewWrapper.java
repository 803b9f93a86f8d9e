package berkas.render;

import berkas.plan.view.SafeHtml;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * Shows view records to templates: their components as properties, {@link SafeHtml} as markup.
 *
 * <p>Only properties are shown, so a template can call nothing.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMethodAppearanceFineTuner((method, decision) -> decision.setExposeMethodAs(null));
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return value instanceof SafeHtml safe
                ? HTMLOutputFormat.INSTANCE.fromMarkup(safe.html())
                : super.handleUnknownType(value);
    }
}
