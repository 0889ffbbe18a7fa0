package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are something else: each is called what it is, whatever its name, and told how to get the numbers out. */
class ForeignKindTest {
    @TempDir
    private Path folder;

    /** How they begin, as characters of a byte each; {@code ~} is a zero. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            MATLAB 5.0 MAT-file, Platform: GLNXA64     ! is a MATLAB file, which is not read here: write the signal
            \u0089HDF\\r\\n\u001a\\n~~~~               ! is an HDF5 file
            PAR1\u0015\u0004\u0015                     ! is a Parquet file
            PK\u0003\u0004~~~~xl/workbook.xml          ! is a spreadsheet, which is not read here: save the sheet as CSV
            PK\u0003\u0004~~~~~~~~~~a folder/belt.csv  ! is an archive of other files, which is not read here: unpack it
            ~~&~~~\u00f6~~~                            ! is a recording of AcqKnowledge
            ~~~~~,~~\u0007\u00d0                       ! is a recording of AcqKnowledge
            Brain Vision Data Exchange Header File 1.0 ! is the header of a BrainVision recording
            CFWB\u0001~~~                              ! is LabChart's binary format
            XDF:\u0001                                 ! is XDF
            GDF 2.10                                   ! is GDF
            SQLite format 3~                           ! is a database
            %PDF-1.7                                   ! is a PDF
            \u0089PNG\\r\\n                            ! is a picture
            \u00ff\u00d8\u00ff\u00e0                   ! is a picture
            RIFF\u0001\u0002~~WAVEfmt                  ! is a sound
            ~~~\u0018ftypmp42                          ! is a film
            \u0093NUMPY\u0001~                         ! is a NumPy array
            <html><head>                               ! is a web page, which is not read here: download the recording itself
            version https://git-lfs.github.com/spec/v1 ! is not the recording but a pointer to it
            7z\u00bc\u00af'                            ! is an archive
            \u00fd7zXZ~                                ! is packed by bzip2, xz or zstd
            MD\u00fc\u0003~                            ! is the binary format of Axivity
            """)
    void is_named_with_the_way_out(String start, String words) throws IOException {
        String text = start.replace('~', '\0').replace("\\r", "\r").replace("\\n", "\n");
        byte[] begin = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(begin, 3000);
        Path file = Files.write(folder.resolve("breath.csv"), all);
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .isInstanceOf(RecordingException.class)
                .hasMessageStartingWith(file + " " + words);
    }

    @ParameterizedTest
    @CsvSource({"breath.adicht, export it from there", "breath.eeg, BrainVision", "breath.dat, its header"})
    void where_the_content_tells_nothing_the_name_helps(String name, String words) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[] {1, 2, 0, 7, 0, 9, 0, 0, 0, 3});
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining(words);
    }

    @Test
    void text_that_only_begins_like_one_is_read() throws IOException {
        for (String head : new String[] {"Version 3.0 of a logger\n", "ID3,ID4\n", "PAR1 of the study\n"}) {
            Path file = Files.writeString(folder.resolve("breath.csv"), head + "time_s,belt\n0,580\n0.02,581\n");
            assertThat(Recordings.log(file, RecordingOptions.NONE)).as(head).startsWith("0 580", "0.02 581");
        }
    }
}
