package breathtrainer.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.calibration.InhaleWay;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.signal.Tilt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whose profile a sensor is read with. */
class WhoseSensorTest {
    private static final RecordingHeader BELT =
            RecordingHeader.EMPTY.withSensor("BT1 belt").with(WhoseSensor.SENSOR_ID, "1a86:7523");

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void the_one_that_was_learnt_with_it_is_used_by_itself() throws IOException {
        keep("anna", "1a86:7523", InhaleWay.DOWN, null);
        keep("bert", "0403:6001", InhaleWay.UP, null);
        RecordingHeader known = whose(names -> Optional.empty()).of(BELT, options());
        assertThat(known.value(ProfiledHeader.PROFILE)).contains("anna");
        assertThat(known.inverted()).contains(true);
        assertThat(known.sensor()).contains("BT1 belt");
    }

    @Test
    void two_wearers_of_one_belt_are_asked() throws IOException {
        keep("anna", "1a86:7523", InhaleWay.DOWN, null);
        keep("bert", "1a86:7523", InhaleWay.UP, null);
        assertThat(whose(names -> AskAtTerminal.answer(names, " 2 "))
                        .of(BELT, options())
                        .value(ProfiledHeader.PROFILE))
                .contains("bert");
        assertThat(whose(names -> Optional.empty()).of(BELT, options()).value(ProfiledHeader.PROFILE))
                .isEmpty();
        assertThat(told).singleElement().asString().contains("anna and bert", "--profile NAME");
    }

    @Test
    void a_word_wins_over_the_sensor() throws IOException {
        keep("anna", "1a86:7523", InhaleWay.DOWN, null);
        keep("chest", "", InhaleWay.TILT, new Tilt(1, 0, 0));
        assertThat(whose(names -> Optional.empty()).of(BELT, options("--no-profile")))
                .isEqualTo(BELT);
        assertThat(whose(names -> Optional.empty())
                        .of(BELT, options("--profile", "chest"))
                        .inhaleTilt())
                .contains(new Tilt(1, 0, 0));
        assertThatThrownBy(() -> whose(names -> Optional.empty()).of(BELT, options("--profile", "carla")))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("there are anna, chest");
    }

    @Test
    void what_a_profile_is_sure_of_nothing_turns_round() throws IOException {
        keep("anna", "1a86:7523", InhaleWay.TILT, new Tilt(0, 1, 0));
        assertThat(whose(names -> Optional.empty()).of(BELT, options()).sign()).contains("as set");
    }

    private WhoseSensor whose(java.util.function.Function<List<String>, Optional<String>> ask) {
        return new WhoseSensor(new WearerProfiles(folder), ask, told::add);
    }

    private void keep(String name, String sensor, InhaleWay inhale, @Nullable Tilt tilt) throws IOException {
        new WearerProfiles(folder)
                .keep(
                        new WearerProfile(
                                name, sensor, "", "2026-12-01", inhale, tilt, 0.98, 1, Double.POSITIVE_INFINITY, 80, 2),
                        Existing.KEEP);
    }

    private static DetectorOptions options(String... words) {
        return CommandLine.populateCommand(new DetectorOptions(), words);
    }
}
