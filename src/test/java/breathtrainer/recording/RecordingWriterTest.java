package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import breathtrainer.signal.Sample;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingWriterTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose_a_name() {
        file = folder.resolve("belt.csv");
    }

    @Test
    void writes_a_table_with_everything_else_as_comments() throws IOException {
        RecordingHeader header = RecordingHeader.EMPTY
                .withStarted(OffsetDateTime.parse("2026-11-22T10:15:00.7+01:00"))
                .withSensor("belt, BT1 adc0-328p")
                .withUnit("raw")
                .withRoutine("mid-back", "short")
                .withDetector(1.2, false);
        try (RecordingWriter writer = RecordingWriter.create(file, header)) {
            writer.write(Sample.of(0, 580));
            writer.command(0, "pause");
            writer.write(Sample.of(0.1 + 0.2, 580.25));
            writer.note(0.31, "event inhale");
            writer.write(Sample.missing(0.5, 1));
            writer.write(Sample.of(0.75, Double.POSITIVE_INFINITY));
        }
        assertThat(file).hasContent("""
                # breath-recording: 1
                # started: 2026-11-22T10:15:00+01:00
                # sensor: belt, BT1 adc0-328p
                # unit: raw
                # routine: mid-back, length short
                # sensitivity: 1.2
                # inverted: no
                time_s,belt
                0.000,580
                # 0.000 command pause
                0.30000000000000004,580.25
                # 0.310 event inhale
                0.500,
                0.750,
                """);
    }

    @Test
    void three_values_are_the_axes_of_an_accelerometer() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            writer.write(Sample.of(0, 1, -2, 3));
            writer.write(Sample.of(0.02, 1, Double.NaN, 3));
        }
        assertThat(file).hasContent("# breath-recording: 1\ntime_s,x,y,z\n0.000,1,-2,3\n0.020,1,,3\n");
    }

    @Test
    void six_values_are_those_and_its_gyroscope_s() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            writer.write(Sample.of(0, 1, -2, 3, 0.5, -0.25, Double.NaN));
        }
        assertThat(file).hasContent("# breath-recording: 1\ntime_s,x,y,z,gx,gy,gz\n0.000,1,-2,3,0.5,-0.25,\n");
        assertThat(Recordings.log(file, RecordingOptions.NONE)).hasSize(1);
    }

    @Test
    void an_interrupt_of_the_writing_thread_costs_nothing() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            writer.write(Sample.of(0, 1));
            Thread.currentThread().interrupt();
            writer.write(Sample.of(2, 3));
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(Files.readString(file)).endsWith("0.000,1\n2.000,3\n");
    }

    @Test
    void waits_for_the_first_reading_to_know_the_sensor() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            writer.write(Sample.missing(0, 1));
            writer.command(0, "pause");
            assertThat(file).hasContent("# breath-recording: 1\n");
            writer.write(Sample.of(0.25, 1, 2, 3));
        }
        assertThat(file)
                .hasContent("# breath-recording: 1\ntime_s,x,y,z\n0.000,,,\n# 0.000 command pause\n0.250,1,2,3\n");
    }

    @Test
    void a_practice_without_one_reading_is_a_belt_that_was_silent() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            writer.write(Sample.missing(0.25, 1));
            writer.command(0.25, "end");
        }
        assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0.25 missing", "# 0.250 command end");
    }

    @Test
    void a_sample_of_another_sensor_says_only_that_time_went_on() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            writer.write(Sample.of(0, 580));
            writer.write(Sample.of(1, 1, 2, 3));
        }
        assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0 580", "1 missing");
    }

    @Test
    void what_was_written_is_in_the_file_half_a_second_later_and_at_every_command() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            writer.write(Sample.of(0, 1));
            writer.write(Sample.of(0.4, 2));
            assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0 1");
            writer.write(Sample.of(0.5, 3));
            assertThat(Recordings.log(file, RecordingOptions.NONE)).containsExactly("0 1", "0.4 2", "0.5 3");
            writer.write(Sample.of(0.6, 4));
            writer.command(0.6, "next");
            assertThat(Recordings.log(file, RecordingOptions.NONE)).endsWith("0.6 4", "# 0.600 command next");
        }
    }

    @Test
    void only_its_owner_can_read_it() throws IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs a POSIX file system");
        RecordingWriter.create(file, RecordingHeader.EMPTY).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void writes_where_there_are_no_such_permissions() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path there = windows.getPath("C:\\practices\\belt.csv");
            RecordingWriter.create(there, RecordingHeader.EMPTY).close();
            assertThat(there).hasContent("# breath-recording: 1\n");
        }
    }

    @Test
    void makes_the_folders_in_which_it_lies() throws IOException {
        Path deep = folder.resolve("2026").resolve("november").resolve("belt.csv");
        RecordingWriter.create(deep, RecordingHeader.EMPTY).close();
        assertThat(deep).exists();
    }

    @Test
    void never_writes_over_a_file() throws IOException {
        Files.writeString(file, "dear");
        assertThatThrownBy(() -> RecordingWriter.create(file, RecordingHeader.EMPTY))
                .isInstanceOf(RecordingException.class)
                .hasMessage(
                        file
                                + " exists already and is kept as it is. Choose another name, move it away, or say --overwrite.");
        assertThat(file).hasContent("dear");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Files.writeString(file, "no folder");
        assertThatThrownBy(() -> RecordingWriter.create(file.resolve("belt.csv"), RecordingHeader.EMPTY))
                .isInstanceOf(RecordingException.class)
                .hasMessage(
                        "%s cannot be written: %s is no folder. Make its folder writable, or name a file in another."
                                .formatted(file.resolve("belt.csv"), file));
    }

    @Test
    void closing_again_is_no_error() throws IOException {
        RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY);
        writer.close();
        writer.close();
        assertThat(file).hasContent("# breath-recording: 1\n");
    }

    @Test
    void what_cannot_be_read_back_is_refused() throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
            assertThatThrownBy(() -> writer.command(0, "two words")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.note(0, "command pause")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.note(0, "ask in")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Entry.Ask(0, "up")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.note(0, "two\nlines")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.write(Sample.of(Double.NaN, 1)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> RecordingHeader.EMPTY.with("two words", "x"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> RecordingHeader.EMPTY.withSensor("two\nlines"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
