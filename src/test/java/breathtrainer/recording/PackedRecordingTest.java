package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gzip packed is read as if it were not, whatever it is and whatever it is called. */
class PackedRecordingTest {
    private static final byte[] EDF = new EdfBytes()
            .signal("belt", "", 4, "-100", "100", "-100", "100")
            .samples(1, 2, 3, 4)
            .bytes();

    @TempDir
    private Path folder;

    @Test
    void edf() throws IOException {
        assertThat(read(pack("belt.edf", EDF))).containsExactly("0 1", "0.25 2", "0.5 3", "0.75 4");
    }

    @Test
    void a_table_and_our_own() throws IOException {
        assertThat(read(pack("belt", text("Time (s);Brustgurt\n0;1\n0,02;2\n"))))
                .containsExactly("0 1", "0.02 2");
        assertThat(read(pack("belt", text("# breath-recording: 1\ntime_s,belt\n0,1\n0.02,2\n"))))
                .containsExactly("0 1", "0.02 2");
    }

    @Test
    void a_log_of_a_scanner() throws IOException {
        assertThat(read(pack("belt", text("1 2 20 2 11 12 5003\n6003\n")))).startsWith("0 11", "0.02 12");
    }

    @Test
    void the_signals_and_the_header_of_wfdb() throws IOException {
        pack("belt.dat.gz", new byte[] {1, 0, 2, 0});
        byte[] header = text("belt 1 2 2\nbelt.dat 16 1\n");
        assertThat(read(pack("belt.hea.gz", header))).containsExactly("0 1", "0.5 2");
        Files.write(folder.resolve("belt.hea"), header);
        assertThat(read(folder.resolve("belt.hea"))).containsExactly("0 1", "0.5 2");
        assertThat(read(folder.resolve("belt.dat.gz"))).containsExactly("0 1", "0.5 2");
    }

    @Test
    void what_was_cut_off_is_read_up_to_there() throws IOException {
        Path whole = pack("belt.edf", EDF);
        Path cut = Files.write(folder.resolve("cut.edf"), Arrays.copyOf(Files.readAllBytes(whole), 60));
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("cut.edf");
        Path table = pack("belt", text("time_s,belt\n" + rows(1000)));
        byte[] bytes = Files.readAllBytes(table);
        assertThat(read(Files.write(folder.resolve("table"), Arrays.copyOf(bytes, bytes.length - 10))))
                .hasSizeGreaterThan(10)
                .last()
                .isEqualTo("table: what gzip packed was cut off or is damaged; it was read up to there");
    }

    private Path pack(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(content);
        }
        return file;
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i + "e-2," + i % 7 + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read(Path file) throws IOException {
        return Recordings.log(file, RecordingOptions.NONE);
    }
}
