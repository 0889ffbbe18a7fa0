package breathtrainer.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import breathtrainer.ui.Look;
import java.net.URL;
import java.util.Objects;
import java.util.ServiceLoader;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonHandler;

/** AtlantaFX below, one stylesheet of our own above it for dark and light, and the fonts that both are set in. */
public final class Theme {
    public static final double BASE_FONT_SIZE = 16; // px at the size the window is designed at
    public static final String STYLESHEET = resource("window.css").toExternalForm();

    /** What gives way where letters are large. */
    public static final String LARGE_LETTERS = resource("large.css").toExternalForm();

    private static final double LARGE = 1.2; // times as large
    private static final double HUGE = 1.4;
    private static final PseudoClass LIGHT = PseudoClass.getPseudoClass("light");

    static {
        load(resource("Inter-Regular.otf"));
        load(resource("Inter-Medium.otf"));
        ServiceLoader.load(IkonHandler.class).forEach(icons -> load(icons.getFontResource()));
    }

    private Theme() {}

    public static void apply(Look look, Parent root) {
        Application.setUserAgentStylesheet(
                look.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        root.pseudoClassStateChanged(LIGHT, !look.dark());
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("large"), look.fontScale() > LARGE);
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("huge"), look.fontScale() > HUGE);
    }

    private static void load(URL font) {
        String place = font.toExternalForm();
        Objects.requireNonNull(Font.loadFont(place, BASE_FONT_SIZE), place);
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name);
    }
}
