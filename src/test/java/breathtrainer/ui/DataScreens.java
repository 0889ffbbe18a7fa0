package breathtrainer.ui;

import breathtrainer.bench.BenchSetup;
import breathtrainer.bench.BenchSource;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.history.History;
import breathtrainer.language.Texts;
import breathtrainer.prelude.KeptAwake;
import breathtrainer.prelude.Prelude;
import breathtrainer.prelude.SoundCheck;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.rerun.Practised;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.ui.Shelf.SampleRecording;
import breathtrainer.ui.before.PreludeScreen;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.library.LibraryScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.workbench.WorkbenchScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The screens that show recordings, or somebody who breathes; they need a moment until all of it is there. */
final class DataScreens {
    private static final int PRACTICES = 5;

    private final Path data;

    /** @param data an empty folder, for a few past practices */
    DataScreens(Path data) throws IOException {
        this.data = data;
        String readings;
        try (var lines = Files.lines(Path.of("samples/belt.csv"))) {
            readings = lines.filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n", "", "\n"));
        }
        for (int i = 0; i < PRACTICES; i++) {
            String day = "2026-09-" + (10 + 3 * i);
            Path folder = Files.createDirectories(data.resolve("practices").resolve(day + "T07-30-00"));
            Files.writeString(
                    folder.resolve("recording.csv"),
                    "# breath-recording: 1\n# started: " + day + "T07:30:00+02:00\n# sensor: belt, BT1 adc0-328p\n"
                            + "# routine: mid-back, length short\n" + readings);
            Files.writeString(
                    folder.resolve("note.txt"), "The left shoulder was stiff at first, and let go in the twist.");
        }
        Files.createDirectories(data.resolve("practices/empty"));
    }

    Map<String, Supplier<Screen>> all() {
        Map<String, Supplier<Screen>> screens = new TreeMap<>();
        screens.put("library", this::library);
        screens.put("workbench", () -> workbench("belt-moving"));
        screens.put("workbench-three-axes", () -> workbench("accelerometer"));
        screens.put("before", () -> before("Listen: a tone is played.", true));
        screens.put(
                "before-trouble",
                () -> before(
                        "No loudspeaker can be opened: it is in use by another program. The practice goes on without"
                                + " sound until there is one.",
                        false));
        return screens;
    }

    /** Whether all that it is to show has come. */
    static boolean isThere(Screen screen) {
        if (screen instanceof WorkbenchScreen) {
            return isDone(screen) && !Fx.text(screen, "bench-heading").isEmpty();
        }
        if (screen instanceof PreludeScreen) {
            return Fx.text(screen, "tagline").equals(Texts.of("prelude").text("begins.all-the-same"));
        }
        return !(screen instanceof LibraryScreen) || (isDone(screen) && screen.lookup(".pose-table") != null);
    }

    private static boolean isDone(Screen screen) {
        return !Fx.find(screen, ".progress-bar", Node.class).isVisible();
    }

    private Screen library() {
        Shelf shelf = new Shelf(
                new History(data, "1", header -> DetectorSettings.DEFAULT),
                List.of(
                        new SampleRecording("Sample: belt", "a stretch belt, the whole routine", sample("belt")),
                        new SampleRecording("Sample: belt, moving", "coughs and fidgets", sample("belt-moving"))),
                folder -> {});
        return new LibraryScreen(shelf, new Background(), new LibraryScreen.Doors(file -> {}, () -> {}, action -> {}));
    }

    private static Path sample(String name) {
        return Path.of("samples", name + ".csv");
    }

    private Screen workbench(String name) {
        Path recording = data.resolve(name + ".csv");
        try {
            if (!Files.exists(recording)) {
                Files.copy(sample(name), recording);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Practised own = new Practised(Routines.builtIn().get(0), Length.SHORT, DetectorSettings.DEFAULT);
        BenchSource source = new BenchSource(recording, RecordingOptions.NONE, recording);
        WorkbenchScreen screen = new WorkbenchScreen(
                new BenchSetup(source, own, Routines.builtIn(), "belt, BT1 adc0-328p · mid-back, length short"),
                action -> {},
                () -> {});
        return screen;
    }

    private static Screen before(String sound, boolean awake) {
        Prelude prelude = new Prelude(new Breather(), DetectorSettings.DEFAULT, new Told(sound), new Awake(awake));
        PreludeScreen screen = new PreludeScreen(prelude, new PreludeScreen.Doors(() -> {}, () -> {}));
        prelude.start();
        return screen;
    }

    /** Breathes once in eight seconds, and hurries. */
    private static final class Breather implements SampleSource {
        private static final double HURRY = 10; // times
        private double time;

        @Override
        public String name() {
            return "BT1 belt";
        }

        @Override
        public Optional<Sample> next() throws InterruptedException {
            Thread.sleep(Math.round(1000 * 0.02 / HURRY));
            time += 0.02;
            return Optional.of(Sample.of(time, 500 + 80 * Wearer.level(time)));
        }

        @Override
        public void close() {}
    }

    /** Says of the sound what it was told. */
    private record Told(String words) implements SoundCheck {
        @Override
        public void play() {}

        @Override
        public boolean isWell() {
            return false; // or it would begin
        }
    }

    private record Awake(boolean isWell) implements KeptAwake {
        @Override
        public String words() {
            return isWell
                    ? "Screen and machine stay awake."
                    : "Screen and machine may fall asleep: set them to stay awake.";
        }

        @Override
        public void close() {}
    }
}
