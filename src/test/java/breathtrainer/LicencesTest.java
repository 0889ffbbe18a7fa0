package breathtrainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An installer brings the licences of all parts: whoever adds a library to the program tells its licence. */
class LicencesTest {
    private static final Path TOLD = Path.of("src/dist/licences");
    private static final Pattern LIBRARY = Pattern.compile(
            "<dependency><groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId><version>[^<]+</version></dependency>");

    @Test
    void each_library_of_the_program_has_its_licence_and_the_text_of_it() throws IOException {
        List<String> libraries = LIBRARY.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        Properties licences = new Properties();
        try (Reader reader = Files.newBufferedReader(TOLD.resolve("parts.properties"))) {
            licences.load(reader);
        }
        assertThat(libraries).hasSizeGreaterThan(10);
        assertThat(licences.stringPropertyNames()).containsAll(libraries);
        for (Object licence : licences.values()) {
            Path text = licence.equals("Apache-2.0") ? Path.of("LICENSE") : TOLD.resolve(licence + ".txt");
            assertThat(text).exists();
        }
    }
}
