package breathtrainer.language;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The languages that there is a folder of, each with its own name for itself in {@code language.properties}. */
public final class Languages {
    private static final String NAMES = "language";

    private Languages() {}

    /** All of them, tag to name: {@code de} to {@code Deutsch}. Any thread. */
    public static SortedMap<String, String> all() {
        URL english = Objects.requireNonNull(
                Languages.class.getResource("/languages/" + Texts.ENGLISH + "/" + NAMES + ".properties"));
        try {
            URI uri = english.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return in(folders(Path.of(uri)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath("languages"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the languages cannot be listed: " + e.getMessage(), e);
        }
    }

    private static Path folders(Path names) {
        Path language = Objects.requireNonNull(names.getParent());
        return Objects.requireNonNull(language.getParent());
    }

    private static SortedMap<String, String> in(Path folders) throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        try (Stream<Path> found = Files.list(folders)) {
            found.map(folder -> folder.getFileName().toString().replace("/", ""))
                    .forEach(tag -> name(tag).ifPresent(name -> names.put(tag, name)));
        }
        return names;
    }

    /**
     * The language spoken for a wish: {@code de} for {@code de}, {@code de-AT} and {@code DE_at}.
     *
     * @param wish as in BCP 47, or as the environment spells it
     */
    public static Optional<String> speaking(String wish) {
        String tag = Locale.forLanguageTag(wish.replace('_', '-')).getLanguage();
        return tag.isEmpty() ? Optional.empty() : name(tag).map(name -> tag);
    }

    private static Optional<String> name(String tag) {
        return Optional.ofNullable(LanguageFile.read(NAMES, tag).get("name"));
    }
}
