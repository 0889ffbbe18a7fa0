package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.Languages;
import breathtrainer.language.UsersLanguage;
import breathtrainer.routine.Routines;
import breathtrainer.ui.control.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is cut off and no words lie over others, however large window and letters, whatever has to be shown. */
class FitTest {
    @TempDir
    private Path data;

    @ParameterizedTest(name = "{0} x {1}, letters {2} times as large")
    @CsvSource({
        "1280, 800, 1",
        "1920, 1080, 1",
        "1024, 640, 1",
        "3840, 2160, 1",
        "1280, 800, 0.8",
        "1280, 800, 1.1",
        "1280, 800, 1.25",
        "1280, 800, 1.5",
        "1280, 800, 1.75",
        "1280, 800, 2",
        "1024, 640, 0.8",
        "1024, 640, 2",
        "3840, 2160, 2"
    })
    void every_screen_fits(double width, double height, double letters) throws Exception {
        assertFits(width, height, letters, screens(width == 1280 && (letters == 1 || letters == 2)));
    }

    static Set<String> languages() {
        return Languages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_screen_fits_in_every_language(String language) throws Exception {
        UsersLanguage.choose(language);
        try {
            assertFits(1280, 800, 1, screens(false));
            assertFits(1024, 640, 1, screens(false));
            assertFits(1280, 800, 1.5, screens(false));
        } finally {
            UsersLanguage.choose("en");
        }
    }

    private static void assertFits(double width, double height, double letters, Map<String, Supplier<Screen>> screens)
            throws Exception {
        Stagehand hand = Fx.get(() -> new Stagehand(width, height));
        Fx.run(() -> hand.frame.wear(Look.DEFAULT.withFontScale(letters)));
        Map<String, List<String>> faults = new TreeMap<>();
        for (var screen : screens.entrySet()) {
            List<String> found = Fx.get(() -> {
                hand.frame.show(screen.getValue().get());
                Fx.layOut(hand.scene());
                Fx.layOut(hand.scene());
                return Misfits.of(hand.scene());
            });
            if (!found.isEmpty()) {
                faults.put(screen.getKey(), found);
            }
        }
        Fx.run(hand.stage::close);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0} x {1}, letters {2} times as large")
    @CsvSource({"1280, 800, 1", "1024, 640, 2"})
    void screens_with_recordings_fit(double width, double height, double letters) throws Exception {
        Stagehand hand = Fx.get(() -> new Stagehand(width, height));
        Fx.run(() -> hand.frame.wear(Look.DEFAULT.withFontScale(letters)));
        Map<String, List<String>> faults = new TreeMap<>();
        for (var each : new DataScreens(data).all().entrySet()) {
            Screen screen = Fx.get(() -> each.getValue().get());
            Fx.run(() -> hand.frame.show(screen));
            assertThat(Fx.eventually(() -> DataScreens.isThere(screen)))
                    .as(each.getKey())
                    .isTrue();
            List<String> found = Fx.get(() -> {
                Fx.layOut(hand.scene());
                Fx.layOut(hand.scene());
                return Misfits.of(hand.scene());
            });
            if (!found.isEmpty()) {
                faults.put(each.getKey(), found);
            }
        }
        Fx.run(() -> {
            hand.frame.screen().hidden();
            hand.stage.close();
        });
        assertThat(faults).isEmpty();
    }

    /** @param all every step of every pose too, which takes its time */
    private static Map<String, Supplier<Screen>> screens(boolean all) {
        Map<String, Supplier<Screen>> screens = ScreenGallery.all();
        if (all) {
            PoseMoments.of(Routines.builtIn().get(0))
                    .forEach((name, seen) -> screens.put(name, () -> ScreenGallery.practice(seen.moment())));
        }
        return screens;
    }
}
