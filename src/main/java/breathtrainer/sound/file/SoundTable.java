package breathtrainer.sound.file;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFile;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.performance.Sounding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes what sounds as CSV (RFC 4180 with bare line ends), a row each in the order in which they begin: {@code
 * time_s,end_s,kind,character,text}, seconds from the first sample of the sound.
 */
final class SoundTable implements AutoCloseable {
    private static final String HEAD = "time_s,end_s,kind,character,text\n";

    private final Writer out;
    private final List<Sounding> open = new ArrayList<>();

    private SoundTable(Writer out) {
        this.out = out;
    }

    /** @throws IOException with a sentence if there is such a file and it is kept, or it cannot be written */
    static SoundTable create(Path file, Existing existing) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(NewFile.create(file, existing), StandardCharsets.UTF_8));
        out.write(HEAD);
        return new SoundTable(out);
    }

    /** Something will be heard; until when is not certain yet. */
    void add(Sounding sounding) {
        open.add(sounding);
    }

    /** Writes what nothing can change any more, as all up to that position was mixed. */
    void writeUpTo(long position) throws IOException {
        open.removeIf(Sounding::isNeverHeard);
        open.sort(Comparator.comparingLong(it -> it.playing().from()));
        while (!open.isEmpty() && open.get(0).playing().until() <= position) {
            out.write(row(open.remove(0)));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String row(Sounding sounding) {
        return String.format(
                Locale.ROOT,
                "%.3f,%.3f,%s,%s,%s\n",
                seconds(sounding.playing().from()),
                seconds(sounding.playing().until()),
                sounding.kind(),
                quoted(sounding.character()),
                quoted(sounding.text()));
    }

    private static double seconds(long position) {
        return (double) position / Clip.RATE;
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
