package breathtrainer.sound.voice;

import breathtrainer.language.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the voice of this machine. */
public final class Voices {
    private static final Texts TEXTS = Texts.of("sound.voice");
    private final List<Path> folders;
    private final String system;
    private final Path cache;

    /**
     * Looks for nothing yet.
     *
     * @param path where programs lie, as in the variable PATH
     * @param system as in the property os.name
     * @param cache the folder in which rendered lines are kept
     */
    public Voices(String path, String system, Path cache) {
        this.folders = folders(path);
        this.system = system;
        this.cache = cache;
    }

    /** Whether that is a way to name a voice: {@code none}, {@code auto}, ENGINE or ENGINE:VOICE. */
    public static boolean isName(String written) {
        return VoiceChoice.of(written).isPresent();
    }

    /** What may be named, for a message. */
    public static String names() {
        String all = "none, auto, " + String.join(", ", VoiceChoice.ENGINES);
        return TEXTS.text("names", all, EspeakNg.NAME + ":en-us");
    }

    /**
     * The voice that was chosen.
     *
     * @param written as {@link #isName} allows
     * @param trouble told a sentence if it is not there, and once if it fails later, on whichever thread asks it to speak
     */
    public Voice find(String written, Consumer<String> trouble) {
        VoiceChoice choice = VoiceChoice.of(written).orElseThrow();
        if (choice.none()) {
            return Voice.NONE;
        }
        Optional<SpeechEngine> engine = engines(choice).stream().findFirst();
        if (engine.isEmpty()) {
            trouble.accept(missing(choice));
        }
        return engine.<Voice>map(it -> new RenderedVoice(it, new VoiceCache(cache), trouble))
                .orElse(Voice.MISSING);
    }

    /** {@code auto}, each engine that is here, {@code none}. */
    public List<String> choices() {
        List<String> names = new ArrayList<>(List.of("auto"));
        engines(VoiceChoice.of("auto").orElseThrow()).forEach(engine -> names.add(engine.name()));
        names.add("none");
        return names;
    }

    private List<SpeechEngine> engines(VoiceChoice choice) {
        List<SpeechEngine> found = new ArrayList<>();
        if (wants(choice, MacSay.NAME) && system.startsWith("Mac")) {
            program("say").ifPresent(it -> found.add(new MacSay(it, choice.voice())));
        }
        if (wants(choice, WindowsSpeech.NAME) && isWindows()) {
            program("powershell.exe").ifPresent(it -> found.add(new WindowsSpeech(it, choice.voice())));
        }
        if (wants(choice, EspeakNg.NAME)) {
            program(isWindows() ? "espeak-ng.exe" : "espeak-ng")
                    .or(() -> program("espeak"))
                    .ifPresent(it -> found.add(new EspeakNg(it, choice.voice())));
        }
        return found;
    }

    private boolean isWindows() {
        return system.startsWith("Windows");
    }

    private static boolean wants(VoiceChoice choice, String engine) {
        return choice.engine().map(engine::equals).orElse(true);
    }

    private String missing(VoiceChoice choice) {
        String get = TEXTS.text(system.startsWith("Mac") || isWindows() ? "get.download" : "get.install");
        return choice.engine()
                .map(name -> TEXTS.text("missing.named", name, get))
                .orElseGet(() -> TEXTS.text("missing", get));
    }

    private Optional<Path> program(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> folders(String path) {
        List<Path> folders = new ArrayList<>();
        for (String folder : path.split(File.pathSeparator, -1)) {
            try {
                if (!folder.isEmpty()) {
                    folders.add(Path.of(folder));
                }
            } catch (InvalidPathException e) {
                // a folder that cannot be has no program in it
            }
        }
        return folders;
    }
}
