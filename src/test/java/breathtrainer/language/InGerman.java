package breathtrainer.language;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The program speaks German with its user while a test with this extension runs. */
public final class InGerman implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        UsersLanguage.choose("de");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        UsersLanguage.choose(Texts.ENGLISH);
    }
}
