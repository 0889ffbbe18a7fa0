package breathtrainer.ui;

import breathtrainer.language.UsersLanguage;
import java.util.List;

/**
 * How the window looks.
 *
 * @param dark light on dark rather than dark on light
 * @param stillOrb the orb tells the breath by its brightness rather than by its size
 * @param fontScale letters, and all that goes with them, so many times as large; {@value #SMALLEST} to {@value #LARGEST}
 * @param language that is spoken, as in BCP 47: {@code "de"}; or {@link #AS_THE_COMPUTERS}
 */
public record Look(boolean dark, boolean stillOrb, double fontScale, String language) {
    public static final String AS_THE_COMPUTERS = "";
    public static final double SMALLEST = 0.8;
    public static final double LARGEST = 2;

    /** Those that are offered. */
    public static final List<Double> FONT_SCALES = List.of(SMALLEST, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, LARGEST);

    public static final Look DEFAULT = new Look(true, false, 1);

    /** @throws IllegalArgumentException if letters would be smaller or larger than they may */
    public Look {
        if (!isFontScale(fontScale)) {
            throw new IllegalArgumentException(
                    "letters " + fontScale + " times as large, " + SMALLEST + " to " + LARGEST + " are allowed");
        }
    }

    /** In the computer's language. */
    public Look(boolean dark, boolean stillOrb, double fontScale) {
        this(dark, stillOrb, fontScale, AS_THE_COMPUTERS);
    }

    /** Whether letters may be so many times as large. */
    public static boolean isFontScale(double scale) {
        return scale >= SMALLEST && scale <= LARGEST;
    }

    public Look withDark(boolean chosen) {
        return new Look(chosen, stillOrb, fontScale, language);
    }

    public Look withStillOrb(boolean chosen) {
        return new Look(dark, chosen, fontScale, language);
    }

    public Look withFontScale(double chosen) {
        return new Look(dark, stillOrb, chosen, language);
    }

    /**
     * The same in another language.
     *
     * @param chosen a tag, or {@link #AS_THE_COMPUTERS}
     */
    public Look withLanguage(String chosen) {
        return new Look(dark, stillOrb, fontScale, chosen);
    }

    /** The language chosen, or the computer's where the program speaks it, else English. */
    public String spokenLanguage() {
        return language.equals(AS_THE_COMPUTERS) ? UsersLanguage.ofThisMachine() : language;
    }

    /** The next larger letters that are offered; the same if there are none. */
    Look larger() {
        return FONT_SCALES.stream()
                .filter(scale -> scale > fontScale)
                .findFirst()
                .map(this::withFontScale)
                .orElse(this);
    }

    /** The next smaller ones. */
    Look smaller() {
        return FONT_SCALES.stream()
                .filter(scale -> scale < fontScale)
                .reduce((smaller, larger) -> larger)
                .map(this::withFontScale)
                .orElse(this);
    }
}
