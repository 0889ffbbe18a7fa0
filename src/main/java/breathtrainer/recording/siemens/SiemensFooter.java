package breathtrainer.recording.siemens;

import breathtrainer.recording.entry.Decimal;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the readings.
 *
 * @param seconds from the first reading to the last by the scanner's clock; NaN if it is not told
 */
record SiemensFooter(double seconds) {
    static final SiemensFooter NONE = new SiemensFooter(Double.NaN);
    private static final int MOST_LINES = 100;
    private static final Pattern TIME = Pattern.compile("\\s*Log(Start|Stop)MDHTime:\\s*(\\d{1,12})\\s*");
    private static final double DAY = 86_400_000; // ms

    static SiemensFooter read(BufferedReader text) throws IOException {
        double start = Double.NaN;
        double stop = Double.NaN;
        String line = text.readLine();
        for (int i = 0; i < MOST_LINES && line != null; i++) {
            Matcher time = TIME.matcher(line);
            if (time.matches() && time.group(1).equals("Start")) {
                start = Decimal.parse(time.group(2));
            } else if (time.matches()) {
                stop = Decimal.parse(time.group(2));
            }
            line = text.readLine();
        }
        double span = stop - start;
        return new SiemensFooter((span < 0 ? span + DAY : span) / 1000); // over midnight
    }
}
