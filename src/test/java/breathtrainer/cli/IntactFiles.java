package breathtrainer.cli;

import breathtrainer.recording.EdfBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Short recordings in a format, several of each, as they are before anybody damages them.
 *
 * @param files of one recording by their names; the first is the one that is opened
 */
record IntactFiles(Map<String, byte[]> files) {
    private static final int ROWS = 500;
    private static final double STEP = 0.04; // seconds

    /** The file that is named on the command line. */
    String opened() {
        return files.keySet().stream().max(String::compareTo).orElseThrow();
    }

    /** Some recordings in a format, each as one or two files. */
    static List<IntactFiles> of(String format, Path folder) throws IOException {
        return switch (format) {
            case "csv" -> List.of(one("a.csv", own()), one("a.csv", axes()));
            case "table" -> tables().stream().map(text -> one("a.csv", text)).toList();
            case "opensignals" -> List.of(one("a.txt", openSignals()));
            case "edf" -> List.of(plainEdf(folder, own()), plainEdf(folder, axes()));
            case "edf+" ->
                List.of(
                        converted(folder, own(), "a.edf", "edf"),
                        converted(folder, own(), "a.edf", "edfd"),
                        converted(folder, axes(), "a.edf", "edf"));
            case "bdf" -> List.of(bdf());
            case "wfdb" ->
                List.of(converted(folder, own(), "a.hea", "wfdb"), converted(folder, axes(), "a.hea", "wfdb"), small());
            case "segments" -> List.of(segments());
            case "siemens" -> List.of(one("a.resp", older()), one("a.resp", newer()));
            case "packed" -> List.of(packed(one("a.csv", own())), packed(bdf()), packed(one("a.resp", older())));
            case "raw" -> List.of(one("a.raw", rawText()), one("a.raw", rawFrames()));
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static IntactFiles one(String name, String text) {
        return new IntactFiles(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String own() {
        return "# breath-recording: 1\n# started: 2026-11-22T10:15:00+01:00\n# sensor: belt, BT1 adc0-328p\n"
                + "# unit: raw\n# sensitivity: 1.2\n# inverted: no\n# routine: mid-back, length short\ntime_s,belt\n"
                + rows(i -> number(i * STEP) + "," + value(i)
                        + (i % 200 == 199 ? "\n# " + number(i * STEP) + " command pause" : ""));
    }

    private static String axes() {
        return "# breath-recording: 1\n# sensor: accelerometer\n# unit: g\n# sign: by shape\n# inhale_tilt: 0.981 -0.190 0.030\n"
                + "time_s,x,y,z\n"
                + rows(i -> number(i * STEP) + ",0." + value(i) + ",-0.1,0." + (1000 - value(i)));
    }

    private static List<String> tables() {
        return List.of(
                "Time (s),Force (N)\n" + rows(i -> number(i * STEP) + "," + value(i)),
                "sep=;\nZeit [ms];Brustgurt\n" + rows(i -> i * 40 + ";" + value(i) + ",25"),
                "Interval=\t0.04 s\nChannelTitle=\tResp belt\nUnitName=\tV\n"
                        + rows(i -> number(i * STEP) + "\t" + value(i)),
                "nobody.acq\n40 msec/sample\n1 channels\nRSP\nVolts\nmin,CH1\n"
                        + rows(i -> number(i * STEP / 60) + "," + value(i)),
                "Time,Breath\n" + rows(i -> "2026-11-22 10:15:" + clock(i) + "," + value(i)),
                "Sampling Rate: 25\nIndex,Resp,ECG\n" + rows(i -> i + "," + value(i) + "," + i % 7),
                "# rate_hz: 25\n" + rows(i -> String.valueOf(value(i))),
                "'time','RESP'\n's','NU'\n" + rows(i -> number(i * STEP) + "," + value(i)));
    }

    private static String openSignals() {
        return "# OpenSignals Text File Format\n# {\"00:07:80:3B:46:61\": {\"sensor\": [\"RESP\"], \"device name\": "
                + "\"00:07:80:3B:46:61\", \"column\": [\"nSeq\", \"DI\", \"A1\"], \"sync interval\": 2, \"time\": "
                + "\"10:15:00\", \"comments\": \"\", \"device\": \"bitalino\", \"channels\": [1], \"date\": "
                + "\"2026-11-22\", \"mode\": 0, \"digital IO\": [0], \"sampling rate\": 25, \"label\": [\"A1\"], "
                + "\"resolution\": [4, 1, 10]}}\n# EndOfHeader\n"
                + rows(i -> i % 16 + "\t0\t" + value(i) + "\t");
    }

    private static IntactFiles converted(Path folder, String text, String name, String format) throws IOException {
        Path from =
                Files.writeString(Files.createTempDirectory(folder, "intact").resolve("from.csv"), text);
        Path to = from.resolveSibling(name);
        Program.run("convert", from, to, "--to-format", format);
        Map<String, byte[]> files = new TreeMap<>();
        for (String each : name.endsWith(".hea") ? List.of("a.hea", "a.dat") : List.of(name)) {
            files.put(each, Files.readAllBytes(from.resolveSibling(each)));
        }
        return new IntactFiles(files);
    }

    /** Without what makes it EDF+: its annotations are a signal like others then. */
    private static IntactFiles plainEdf(Path folder, String text) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        converted(folder, text, "a.edf", "edf").files().forEach((name, bytes) -> {
            byte[] plain = bytes.clone();
            System.arraycopy("     ".getBytes(StandardCharsets.US_ASCII), 0, plain, 192, 5);
            files.put(name, plain);
        });
        return new IntactFiles(files);
    }

    private static IntactFiles bdf() {
        String[] range = {"-8388608", "8388607", "-8388608", "8388607"};
        EdfBytes bdf = new EdfBytes().wide().kind("24BIT").records("20");
        bdf.signal("Resp", "uV", 25, range).signal("Status", "", 5, range);
        for (int i = 0; i < ROWS; i++) {
            bdf.samples(100 * value(i));
            if (i % 25 == 24) {
                bdf.samples(1, 2, 3, 4, 5);
            }
        }
        return new IntactFiles(Map.of("a.bdf", bdf.bytes()));
    }

    /** Of 8 bits, several in a frame, with a neighbour and a skew. */
    private static IntactFiles small() {
        ByteArrayOutputStream signals = new ByteArrayOutputStream();
        for (int i = 0; i < ROWS; i++) {
            signals.write(value(i) / 4);
            signals.write(value(i + 1) / 4);
            signals.write(i % 7);
        }
        String header = "a 2 12.5 " + ROWS + " 10:15:00 22/11/2026\na.dat 80x2 20(10)/mV 8 0 5 -14 0 RESP\n"
                + "a.dat 80:3 200/mV 8 0 5 -14 0 ECG\n# age: 30\n";
        return new IntactFiles(
                Map.of("a.hea", header.getBytes(StandardCharsets.US_ASCII), "a.dat", signals.toByteArray()));
    }

    /** The header of the whole is the last by name; beside it an annotator's words. */
    private static IntactFiles segments() {
        ByteArrayOutputStream signals = new ByteArrayOutputStream();
        for (int i = 0; i < ROWS; i++) {
            signals.write(value(i));
            signals.write(value(i) >> Byte.SIZE);
        }
        return new IntactFiles(Map.of(
                "a.z.hea",
                ascii("a.z/4 1 25 " + 3 * ROWS + "\na.l 0\na.1 " + ROWS + "\n~ " + ROWS + "\na.2 " + ROWS + "\n"),
                "a.l.hea",
                ascii("a.l 1 25 0\n~ 0 200/mV 16 0 0 0 0 RESP\n"),
                "a.1.hea",
                ascii("a.1 1 25 " + ROWS + "\na.dat 16 200/mV 16 0 0 0 0 RESP\n"),
                "a.2.hea",
                ascii("a.2 1 25 " + ROWS + "\na.dat 16 100/mV 16 0 0 0 0 RESP\n"),
                "a.dat",
                signals.toByteArray(),
                "a.z.atr",
                HexFormat.of().parseHex("010400ec00000900005804fc61626364017003fc78797a000000")));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String older() {
        return "1 2 20 2 " + rows(i -> value(i) + (i % 60 == 9 ? " 5000" : "")).replace('\n', ' ')
                + "5003\nRESP Freq Per: 15 4000\nLogStartMDHTime:  45927820\nLogStopMDHTime:   45937820\n6003\n";
    }

    private static String newer() {
        return "1 8 20 2 5002 LOGVERSION_RESP   3 6002 7 7 7 5002 uiHwRevisionPeru/ucHWRevLevel: 0 6002 "
                + rows(i -> value(i / 40) + " 1 2 3 4" + (i % 60 == 9 ? " 5002 gain: 5 6002" : ""))
                        .replace('\n', ' ')
                + "5003\nRESP Freq Per: 15 4000\n6003\n";
    }

    private static IntactFiles packed(IntactFiles bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bare.files().get(bare.opened()));
        }
        return new IntactFiles(Map.of(bare.opened(), packed.toByteArray()));
    }

    private static String rawText() {
        return raw(i -> value(i) + "\r\n");
    }

    private static String rawFrames() {
        return raw(i -> "t:" + i * 40 + " resp:" + value(i) + "\n");
    }

    private static String raw(IntFunction<String> line) {
        List<String> lines = new ArrayList<>(List.of("# breath-raw: 1", "0.100000 open"));
        for (int i = 0; i < ROWS; i++) {
            lines.add(String.format(Locale.ROOT, "%.6f ", 0.2 + i * STEP)
                    + HexFormat.of().formatHex(line.apply(i).getBytes(StandardCharsets.US_ASCII)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static int value(int row) {
        return 500 + (int) Math.round(60 * Math.sin(row / 16.0));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.6f", number).replaceFirst("\\.?0+$", "");
    }

    private static String clock(int row) {
        return String.format(Locale.ROOT, "%06.3f", row * STEP);
    }
}
