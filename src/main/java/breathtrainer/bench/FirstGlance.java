package breathtrainer.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A long recording of our own at a glance: a few readings here and there, from its beginning to its end, while all of it is read.
 * They are readings like the others, so nothing has to be taken back.
 */
final class FirstGlance {
    private static final long LONG = 4_000_000; // bytes; a shorter one is read as soon
    private static final int SPOTS = 1500;
    private static final int SPOT = 600; // bytes
    private static final String OURS = "# breath-recording:";
    private static final String COLUMNS = "\ntime_s,";

    private FirstGlance() {}

    /** Nothing comes of a file that is another's, or short. */
    static void at(Path recording, List<MinMaxPyramid> lines) {
        try {
            if (!Files.isRegularFile(recording) || Files.size(recording) < LONG) {
                return;
            }
            try (RandomAccessFile file = new RandomAccessFile(recording.toFile(), "r")) {
                String head = spot(file, 0, 1 << 12);
                if (head.startsWith(OURS) && head.contains(COLUMNS)) {
                    long size = file.length();
                    readings(head.substring(head.indexOf(COLUMNS) + 1), lines);
                    for (int i = 1; i <= SPOTS; i++) {
                        readings(spot(file, Math.min(size - SPOT, size / SPOTS * i), SPOT), lines);
                    }
                }
            }
        } catch (IOException | UnsupportedOperationException unreadable) {
            // whoever reads all of it says so
        }
    }

    private static String spot(RandomAccessFile file, long from, int bytes) throws IOException {
        byte[] some = new byte[bytes];
        file.seek(from);
        int read = file.read(some);
        return new String(some, 0, Math.max(0, read), StandardCharsets.US_ASCII);
    }

    /** Of whole lines only. */
    private static void readings(String spot, List<MinMaxPyramid> lines) {
        int last = spot.lastIndexOf('\n');
        for (int begin = spot.indexOf('\n') + 1; begin > 0 && begin < last; begin = spot.indexOf('\n', begin) + 1) {
            reading(spot.substring(begin, spot.indexOf('\n', begin)), lines);
        }
    }

    private static void reading(String line, List<MinMaxPyramid> lines) {
        String[] fields = line.split(",", -1);
        try {
            double time = Double.parseDouble(fields[0]);
            for (int i = 0; i < Math.min(lines.size(), fields.length - 1); i++) {
                lines.get(i).add(time, fields[i + 1].isEmpty() ? Double.NaN : Double.parseDouble(fields[i + 1]));
            }
        } catch (NumberFormatException another) {
            // a comment, or what is left out when it is read
        }
    }
}
