package breathtrainer.ui.control;

import org.kordamp.ikonli.feather.Feather;

/** What a person may ask of the window, by key or by click. */
public enum Action {
    BACK("Back", "←", Feather.SKIP_BACK),
    PAUSE("Pause", "Space", Feather.PAUSE),
    NEXT("Next", "→", Feather.SKIP_FORWARD),
    TAKE_ONE_BACK("Take one breath back", "−", Feather.MINUS),
    COUNT_ONE("Count one breath", "+", Feather.PLUS),
    STAY("Stay here", "L", Feather.ANCHOR),
    FLIP("Inhale and exhale are the wrong way round", "F", Feather.REPEAT),
    THEME("Dark or light", "D", Feather.MOON),
    STILL_ORB("Let the orb stay still", "R", Feather.WIND),
    FULL_SCREEN("Full screen", "F11", Feather.MAXIMIZE),
    END("End the practice", "Esc", Feather.X),
    CALIBRATE("Calibrate", "C", Feather.SLIDERS),
    REFRESH("Look again for sensors", "F5", Feather.REFRESH_CW),
    SOUND("Sound", "S", Feather.VOLUME_2),
    LOOK_BACK("Look back", "H", Feather.CLOCK),
    APPEARANCE("How it looks", "A", Feather.TYPE),
    LARGER("Larger letters", "Ctrl +", Feather.ZOOM_IN),
    SMALLER("Smaller letters", "Ctrl −", Feather.ZOOM_OUT),
    USUAL_SIZE("Letters as usual", "Ctrl 0", Feather.TYPE),
    TONE("The tone again", "T", Feather.VOLUME_2),
    CONFIRM("Yes", "Enter", Feather.CHECK);

    private final String words;
    private final String key;
    private final Feather icon;

    Action(String words, String key, Feather icon) {
        this.words = words;
        this.key = key;
        this.icon = icon;
    }

    public String words() {
        return words;
    }

    /** As printed on the key. */
    public String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }
}
