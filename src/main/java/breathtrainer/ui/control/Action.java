package breathtrainer.ui.control;

import breathtrainer.language.Texts;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What a person may ask of the window, by key or by click. */
public enum Action {
    BACK("←", Feather.SKIP_BACK),
    PAUSE("key.space", Feather.PAUSE),
    NEXT("→", Feather.SKIP_FORWARD),
    TAKE_ONE_BACK("−", Feather.MINUS),
    COUNT_ONE("+", Feather.PLUS),
    STAY("L", Feather.ANCHOR),
    FLIP("F", Feather.REPEAT),
    THEME("D", Feather.MOON),
    STILL_ORB("R", Feather.WIND),
    FULL_SCREEN("F11", Feather.MAXIMIZE),
    END("key.escape", Feather.X),
    CALIBRATE("C", Feather.SLIDERS),
    REFRESH("F5", Feather.REFRESH_CW),
    SOUND("S", Feather.VOLUME_2),
    LOOK_BACK("H", Feather.CLOCK),
    APPEARANCE("A", Feather.TYPE),
    LARGER("key.larger", Feather.ZOOM_IN),
    SMALLER("key.smaller", Feather.ZOOM_OUT),
    USUAL_SIZE("key.usual-size", Feather.TYPE),
    TONE("T", Feather.VOLUME_2),
    CONFIRM("key.enter", Feather.CHECK);

    private static final Texts TEXTS = Texts.of("ui.control");
    private static final String NAMED = "key.";

    private final String key;
    private final Feather icon;

    /** @param key as printed on it in every country, or the text that names it */
    Action(String key, Feather icon) {
        this.key = key;
        this.icon = icon;
    }

    public String words() {
        return TEXTS.text("action." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** As printed on the key. */
    public String key() {
        return key.startsWith(NAMED) ? TEXTS.text(key) : key;
    }

    Feather icon() {
        return icon;
    }
}
