package breathtrainer.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One recording, written as somebody's program may have written it: drawn by chance, and the same for the same seed. */
final class AnyLayout {
    static final int ROWS = 1250;
    static final double STEP = 0.04; // seconds

    private static final LocalDateTime STARTED = LocalDateTime.of(2026, 11, 22, 23, 59, 31);
    private static final double EPOCH = 1_795_000_000; // seconds

    private static final List<String> TIME = List.of(
            "Time",
            "time",
            "TIME",
            "t",
            "Timestamp",
            "timestamp",
            "Elapsed Time",
            "Zeit",
            "Zeitstempel",
            "Messzeit",
            "Temps",
            "temps",
            "Tiempo",
            "tiempo",
            "Tempo",
            "Time Stamp",
            "elapsed");
    private static final List<String> BREATH = List.of(
            "Resp",
            "RESP",
            "resp",
            "RSP",
            "Respiration",
            "respiration",
            "Force",
            "force",
            "Brustgurt",
            "Atmung",
            "Atem",
            "Kraft",
            "Respiración",
            "Respiracion",
            "Thorax",
            "thorax",
            "Souffle",
            "Breath",
            "breath",
            "Breathing",
            "belt",
            "chest",
            "ribcage",
            "VolumeResp",
            "Abdomen",
            "abd",
            "BREATHING_WAVEFORM",
            "BreathingWaveform",
            "Atemgurt",
            "Ceinture",
            "Respiratory",
            "resp_belt",
            "respiration_thoracic");
    private static final List<String> OTHERS = List.of(
            "ECG",
            "EDA",
            "HR",
            "SpO2",
            "Temperature",
            "Battery",
            "Pulse",
            "EMG",
            "PPG",
            "Marker",
            "Temperatur",
            "Puls");
    private static final List<String> PREFIXES = List.of("", "", "", "Latest: ", "Run 1: ", "Data Set 1:", "Serie 1: ");
    private static final List<String> UNITS = List.of("", "", " (N)", " [mV]", " (V)", "_raw", " (a.u.)");

    private final Random chance;
    private final List<String> told = new ArrayList<>();
    private String separator = ",";
    private boolean comma;
    private boolean named;
    private Column breath = new Column("", "", List.of());
    private boolean tellsTime = true;
    private boolean tellsBreath = true;

    AnyLayout(long seed) {
        chance = new Random(seed);
    }

    /** Value of the known recording: breaths of 3 to 5 seconds, none like the other, and a little noise. */
    static double value(int row) {
        double t = row * STEP;
        double phase = t / 3.8 * 2 * Math.PI + 0.9 * Math.sin(t / 7);
        double noise = new Random(row).nextGaussian();
        return 512 - (90 + 12 * Math.sin(t / 11)) * Math.cos(phase) + noise;
    }

    /** Whether what it says leaves nothing to ask. */
    boolean tellsAll() {
        return tellsTime && tellsBreath;
    }

    /** For whoever finds it wrong. */
    String words() {
        return String.join(", ", told);
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }

    private boolean one(int of) {
        return chance.nextInt(of) == 0;
    }

    private String say(String what) {
        told.add(what);
        return what;
    }

    /** A column: its name, its unit if a line of its own tells it, and its fields. */
    private record Column(String name, String unit, List<String> fields) {}

    byte[] write() {
        separator = pick(List.of(",", ",", ";", ";", "\t", "\t", "|", " ", "  ", ", ", " ; "));
        comma = !separator.strip().equals(",") && one(3);
        say("separator '" + separator + "', decimal " + (comma ? "comma" : "point"));
        named = !one(8);
        boolean unitLine = named && one(8);
        boolean timed = !one(8);
        List<Column> columns = new ArrayList<>();
        List<String> above = new ArrayList<>();
        if (timed) {
            columns.addAll(time(unitLine));
        } else {
            above.add(say(rate()));
        }
        breath = breath(unitLine);
        columns.add(breath);
        int others = chance.nextInt(4);
        others(others, columns);
        if (!named) {
            say("no names");
            tellsBreath = others == 0 && (timed ? columns.size() == 2 : columns.size() == 1);
            tellsTime = false;
        }
        if (named && timed && one(10)) {
            columns.add(second());
        }
        above.addAll(0, head());
        return bytes(above, columns, unitLine);
    }

    /** A second time, as some programs write. */
    private Column second() {
        String name = say(pick(List.of("Host Time", "System Time", "LocalTime", "Timestamp (Formatted)", "unix")));
        boolean blanks = separator.isBlank() && !separator.equals("\t");
        return name.equals("unix") || blanks
                ? new Column(blanks ? "unix" : name, "s", fields(i -> plain(EPOCH + i * STEP, 3)))
                : new Column(name, "-", stamped(DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)));
    }

    private String inAnyCase(String name) {
        return one(4) ? name.toUpperCase(Locale.ROOT) : one(4) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private Column breath(boolean unitLine) {
        String name = inAnyCase(pick(BREATH));
        if (one(12)) {
            name = pick(List.of("A0", "Channel 1", "value", "CH1", "adc"));
            tellsBreath = false;
        }
        boolean blanks = separator.isBlank() && !separator.equals("\t");
        String full = blanks ? name.replace(' ', '_') : pick(PREFIXES) + name + (unitLine ? "" : pick(UNITS));
        double scale = pick(List.of(1.0, 1.0, 0.001, 1e-6, 100.0, 0.1));
        double offset = pick(List.of(0.0, 0.0, -1000.0, 5000.0));
        boolean exponents = one(8);
        say(full + " times " + scale + " plus " + offset + (exponents ? ", exponents" : ""));
        return new Column(full, "mV", fields(i -> {
            double value = (value(i) + offset) * scale;
            return exponents ? inStyle(String.format(Locale.ROOT, "%.6e", value)) : plain(value, scale < 0.01 ? 9 : 4);
        }));
    }

    private void others(int count, List<Column> columns) {
        boolean blanks = separator.isBlank() && !separator.equals("\t");
        List<String> names = new ArrayList<>(OTHERS);
        Collections.shuffle(names, chance);
        for (int k = 0; k < count; k++) {
            String name = names.get(k);
            int kind = chance.nextInt(4);
            columns.add(new Column(name, "V", fields(i -> switch (kind) {
                case 0 -> plain(Math.sin(i * 0.7) * 300, 3);
                case 1 -> "36";
                case 2 -> plain(new Random(i).nextInt(1000), 0);
                default -> plain(72 + Math.sin(i / 90.0) * 4, 1);
            })));
        }
        if (one(5)) {
            List<String> counters =
                    List.of("Sample", "Index", "No", "sample_index", "Nr", "Packet Number", "#", "", "Unnamed: 0");
            columns.add(0, new Column(blanks ? "Nr" : pick(counters), "", fields(String::valueOf)));
            say("a counter");
        }
        if (one(3)) {
            Collections.shuffle(columns, chance);
            say("shuffled");
        }
        if (count > 0) {
            say(count + " others");
        }
    }

    /** The unit of a number: how it may be written, and how many of them make a second. */
    private record Unit(List<String> written, double perSecond, int digits) {}

    private static final List<Unit> NUMBERS = List.of(
            new Unit(List.of("s", "sec", "seconds", "Sekunden", "S"), 1, 3),
            new Unit(List.of("s", "sec"), 1, 6),
            new Unit(List.of("ms", "msec", "MS"), 1e3, 0),
            new Unit(List.of("us", "\u00b5s", "\u03bcs"), 1e6, 0),
            new Unit(List.of("ns"), 1e9, 0),
            new Unit(List.of("s/256"), 256, 1),
            new Unit(List.of("min", "minutes"), 1 / 60.0, 7),
            new Unit(List.of("h", "hours"), 1 / 3600.0, 9));

    private List<Column> time(boolean unitLine) {
        return one(3) ? stamps() : List.of(numbers(unitLine));
    }

    private Column numbers(boolean unitLine) {
        Unit unit = pick(named ? NUMBERS : NUMBERS.subList(0, 5)); // 10.24 without a unit can be anything
        String written = pick(unit.written());
        boolean epoch = unit.perSecond() >= 1 && unit.perSecond() != 256 && one(4);
        double start = epoch ? EPOCH : pick(List.of(0.0, 0.0, 17.32, -124.4, 5000.0));
        boolean blanks = separator.isBlank() && !separator.equals("\t");
        String unwritten = pick(TIME);
        boolean silent = unit.perSecond() != 256 && one(4);
        String name = silent || unitLine
                ? unwritten
                : pick(List.of(
                        unwritten + " (" + written + ")",
                        unwritten + "[" + written + "]",
                        unwritten + "(" + written + ")",
                        unwritten + " [" + written + "]",
                        unwritten + " / " + written,
                        unwritten + ", " + written,
                        unwritten.replace(' ', '_') + "_" + (written.contains("/") ? "s" : written)));
        boolean cannotSay = (written.contains("/") && name.endsWith("_s"))
                || (name.contains(", ") && separator.strip().equals(","));
        if (silent || cannotSay) {
            tellsTime = unit.perSecond() >= 1 && unit.perSecond() != 256;
        }
        name = cannotSay ? unwritten + " (" + written + ")" : name;
        String full = blanks ? name.replace(" ", "") : pick(PREFIXES) + name;
        say(full + " in " + unit.perSecond() + " a second from " + start + (unitLine ? ", a line of units" : ""));
        int digits = epoch && unit.perSecond() == 1 ? 3 : unit.digits();
        return new Column(
                full, silent ? "-" : written, fields(i -> plain((start + i * STEP) * unit.perSecond(), digits)));
    }

    private List<Column> stamps() {
        boolean blanks = separator.isBlank() && !separator.equals("\t");
        List<String> patterns = List.of(
                "yyyy-MM-dd HH:mm:ss.SSS",
                "yyyy-MM-dd'T'HH:mm:ss.SSS",
                "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
                "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'+01:00'",
                "yyyy/MM/dd HH:mm:ss.SSS",
                "dd/MM/yyyy HH:mm:ss.SSS",
                "MM/dd/yyyy HH:mm:ss.SSS",
                "dd.MM.yyyy HH:mm:ss.SSS",
                "M/d/yyyy h:mm:ss.SSS a",
                "HH:mm:ss.SSS",
                "'['HH:mm:ss.SSS']'",
                "HH:mm:ss");
        String pattern = pick(patterns);
        DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        String name = pick(List.of(
                "Time",
                "Timestamp",
                "Zeit",
                "Date/Time",
                "DateTime",
                "Uhrzeit",
                "Temps",
                "Heure",
                "Hora",
                "Fecha",
                "Datum"));
        int kind = chance.nextInt(6);
        if (kind == 0) {
            say(name + " as m:ss");
            return List.of(new Column(name, "mm:ss", fields(i -> {
                double t = i * STEP;
                return String.format(Locale.ROOT, "%d:%06.3f", (int) (t / 60), t % 60);
            })));
        }
        if (kind == 1) {
            say("Date and Time in two columns");
            return List.of(
                    new Column(
                            "Date",
                            "",
                            stamped(DateTimeFormatter.ofPattern(
                                    pick(List.of("yyyy-MM-dd", "dd.MM.yyyy", "dd/MM/yyyy")), Locale.ROOT))),
                    new Column("Time", "", stamped(DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT))));
        }
        if (kind == 2) {
            say("Excel's days");
            return List.of(new Column(name, "", fields(i -> plain(46348.41 + i * STEP / 86400, 9))));
        }
        if (blanks && pattern.contains(" ")) {
            form = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);
        }
        say(name + " as " + pattern);
        return List.of(new Column(name, "", stamped(form)));
    }

    private List<String> stamped(DateTimeFormatter form) {
        return fields(i -> STARTED.plusNanos(Math.round(i * STEP * 1e9)).format(form));
    }

    private String rate() {
        tellsTime = true;
        return pick(List.of(
                "# rate_hz: 25",
                "Sampling Rate: 25 Hz",
                "Sample rate = 25",
                "SamplingFrequency: 25",
                "%Sample Rate = 25.0 Hz",
                "Abtastrate: 25 Hz",
                "40 msec/sample",
                "Interval = 0.04 s",
                "recorded at 25 Hz"));
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        if (one(3)) {
            List<String> all = new ArrayList<>(List.of(
                    "Subject: 12",
                    "Recorded by somebody",
                    "Date: 22.11.2026",
                    "Start Time 10:15:00",
                    "# made with a logger",
                    "",
                    "% by hand",
                    "Version" + separator + "3",
                    "Device" + separator + "Belt 7" + separator + "Serial" + separator + "123",
                    "-------- data follow --------",
                    "\"Patient name\"" + separator + "\"Nobody\""));
            Collections.shuffle(all, chance);
            lines.addAll(all.subList(0, 1 + chance.nextInt(6)));
            say("above: " + lines);
        }
        if (!separator.isBlank() && one(10)) {
            lines.add(0, say("sep=" + separator.strip()));
        }
        return lines;
    }

    private byte[] bytes(List<String> above, List<Column> columns, boolean unitLine) {
        List<String> lines = new ArrayList<>(above);
        boolean quoted = !separator.equals("  ") && one(6);
        boolean trailing = !separator.isBlank() && one(8);
        if (named) {
            lines.add(line(columns.stream().map(Column::name).toList(), quoted, trailing));
        }
        if (unitLine) {
            lines.add(line(
                    columns.stream()
                            .map(Column::unit)
                            .map(each -> each.isEmpty() ? "-" : each)
                            .toList(),
                    quoted,
                    trailing));
        }
        boolean gaps = one(6);
        boolean talk = one(8);
        say((gaps ? "gaps " : "") + (talk ? "talk" : ""));
        Random mishap = new Random(chance.nextLong());
        for (int i = 0; i < ROWS; i++) {
            int row = i;
            if (talk && i > 0 && mishap.nextInt(200) == 0) {
                lines.add(pick(columns.size() == 1 ? List.of("# a note") : List.of("", "# a note", "#* 3 a comment")));
            }
            List<String> fields = new ArrayList<>(
                    columns.stream().map(each -> each.fields().get(row)).toList());
            if (gaps && i > 9 && columns.size() > 1 && mishap.nextInt(40) == 0) {
                fields.set(fields.indexOf(breath.fields().get(row)), pick(missing()));
            }
            lines.add(line(fields, quoted, trailing));
        }
        if (one(15)) {
            lines.add(say(pick(List.of("End of file", "Mean" + separator + "512", "--"))));
        }
        String end = pick(List.of("\n", "\n", "\r\n", "\r"));
        Charset charset = pick(List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1));
        boolean mark = charset.equals(StandardCharsets.UTF_8) ? one(3) : !charset.equals(StandardCharsets.ISO_8859_1);
        say((quoted ? "quoted, " : "") + (trailing ? "trailing, " : "") + charset + (mark ? " with a mark" : ""));
        return ((mark ? "\uFEFF" : "") + lines.stream().collect(Collectors.joining(end, "", end)))
                .replace(charset.equals(StandardCharsets.ISO_8859_1) ? '\u03bc' : '\0', '\u00b5')
                .getBytes(charset);
    }

    private String line(List<String> fields, boolean quoted, boolean trailing) {
        return fields.stream()
                        .map(each -> quoted || each.contains(separator) ? "\"" + each + "\"" : each)
                        .collect(Collectors.joining(separator))
                + (trailing ? separator : "");
    }

    private List<String> missing() {
        return separator.isBlank() && !separator.equals("\t")
                ? List.of("NaN", "NA")
                : List.of("", "NaN", "nan", "NA", "-");
    }

    private static List<String> fields(java.util.function.IntFunction<String> field) {
        return IntStream.range(0, ROWS).mapToObj(field).toList();
    }

    private String plain(double number, int digits) {
        DoubleFunction<String> print = n -> String.format(Locale.ROOT, "%." + digits + "f", n);
        return inStyle(print.apply(number));
    }

    private String inStyle(String number) {
        return comma ? number.replace('.', ',') : number;
    }
}
