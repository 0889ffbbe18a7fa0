package breathtrainer.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutinesTest {
    @Test
    void every_file_of_the_folder_is_built_in() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("routines"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .map(name -> name.replace(".yaml", "").replace('.', '-')))
                    .containsExactlyInAnyOrderElementsOf(Routines.IDS);
        }
    }

    @Test
    void each_is_found_by_the_name_that_it_gives_itself() throws Exception {
        assertThat(Routines.builtIn()).extracting(Routine::id).isEqualTo(Routines.IDS);
        for (String id : Routines.IDS) {
            assertThat(Routines.find(id).id()).isEqualTo(id);
        }
    }

    @Test
    void a_file_is_found_by_its_path() throws Exception {
        String file = Path.of("routines", "mid-back.yaml").toString();
        assertThat(Routines.find(file)).isEqualTo(Routines.find("mid-back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid-bakc", "nowhere/routine.yaml", "no\0file", ""})
    void what_is_neither_is_told_with_what_there_is(String name) {
        assertThatThrownBy(() -> Routines.find(name))
                .isInstanceOf(RoutineException.class)
                .hasMessage(
                        name + ": there is no such routine or file; built in: mid-back, resonance, desk, mid-back-de");
    }
}
