package berkas.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that needs a browser. Where one of the {@link BrowserTools} is missing, it is skipped with
 * a line that says how to install it; on a build server, where the environment variable {@code CI}
 * is set, it fails.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(InBrowser.Condition.class)
public @interface InBrowser {

    /** Decides, and closes the browser after the last test of the run. */
    final class Condition implements ExecutionCondition, BeforeAllCallback {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            List<String> missing = BrowserTools.missing();
            if (missing.isEmpty()) {
                return ConditionEvaluationResult.enabled("a browser is there");
            }
            String reason = String.join("; ", missing);
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("BROWSER TESTS CANNOT RUN: " + reason);
            }
            // Once a class, not once a method: methods are asked for only where the class may run.
            System.err.println(
                    "BROWSER TESTS SKIPPED ("
                            + context.getRequiredTestClass().getSimpleName()
                            + "): "
                            + reason);
            return ConditionEvaluationResult.disabled(reason);
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(InBrowser.class))
                    .getOrComputeIfAbsent(Shutdown.class);
        }
    }

    /** Ends what the tests of a run have started. */
    final class Shutdown implements AutoCloseable {
        @Override
        public void close() {
            Chromium.close();
            StaticServer.closeAll();
        }
    }
}
