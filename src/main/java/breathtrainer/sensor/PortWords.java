package breathtrainer.sensor;

import breathtrainer.language.Texts;
import breathtrainer.sensor.decoder.Decoder;
import breathtrainer.sensor.decoder.Puzzle;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.time.SampleWatch;
import breathtrainer.text.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the wearer is told about a port: what happened, where, and what to do. */
final class PortWords {
    private static final Texts TEXTS = Texts.of("sensor");

    private static final int LONGEST_LINE = 60;

    private PortWords() {}

    static String of(PortTrouble trouble, String port, List<Port> there) {
        return switch (trouble.reason()) {
            case MISSING -> missing(port, there);
            case NO_PERMISSION -> TEXTS.text(isLinux() ? "forbidden.linux" : "forbidden", port);
            case BUSY -> TEXTS.text("busy", port);
            case OPEN_HERE -> taken(port);
            case ASLEEP -> TEXTS.text("asleep", port);
            case NO_LIBRARY -> TEXTS.text("no-library", String.valueOf(trouble.getMessage()));
            case OTHER -> TEXTS.text("unopened", port, String.valueOf(trouble.getMessage()));
        };
    }

    static String noPorts() {
        return TEXTS.text("no-ports");
    }

    private static String missing(String port, List<Port> there) {
        if (there.isEmpty()) {
            return TEXTS.text("missing.none", port);
        }
        String names = there.stream()
                .map(each -> each.description().isEmpty() ? each.name() : each.name() + " (" + each.description() + ")")
                .collect(Collectors.joining(", "));
        return TEXTS.text("missing", port, names);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    static String unplugged(String port) {
        return TEXTS.text("unplugged", port);
    }

    static String cannotReopen(PortTrouble trouble, String port) {
        return trouble.reason() == PortTrouble.Reason.MISSING ? unplugged(port) : of(trouble, port, List.of());
    }

    static String taken(String port) {
        return TEXTS.text("taken", port);
    }

    static String silent(String port) {
        return TEXTS.text("silent", port);
    }

    static String stalled(String port) {
        return TEXTS.text("stalled", port);
    }

    /** @param puzzle what is printed instead, if it has lines */
    static String noNumbers(String port, Optional<Puzzle> puzzle) {
        if (puzzle.map(Puzzle::hexadecimal).orElse(false)) {
            return TEXTS.text("hexadecimal", port, quoted(puzzle));
        }
        return puzzle.isPresent()
                ? TEXTS.text("no-numbers.line", port, quoted(puzzle))
                : TEXTS.text("no-numbers", port);
    }

    private static String quoted(Optional<Puzzle> puzzle) {
        String line = VisibleText.line(puzzle.map(Puzzle::line).orElse(""));
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    }

    static String garbage(String port) {
        return TEXTS.text("garbage", port);
    }

    static String speaks(Device device, double sureness) {
        String sure = sureness >= Decoder.CERTAIN ? "speaks.certain" : "speaks.likely";
        return TEXTS.text(sure, device.name(), String.join(", ", device.channels()));
    }

    /** What is odd about samples that come; empty if nothing. */
    static String oddity(SampleWatch watch, String port, double now) {
        if (watch.isStuck(now)) {
            return frozen(port);
        }
        return watch.isFlood() ? flood(port, watch.rateNow()) : "";
    }

    private static String frozen(String port) {
        return TEXTS.text("frozen", port);
    }

    static String damaged(String port) {
        return TEXTS.text("damaged", port);
    }

    private static String flood(String port, double rate) {
        return TEXTS.text("flood", port, Math.round(1000 * Math.rint(rate / 1000)));
    }

    /** @param kept where the bytes are; empty if nowhere */
    static String mishap(String port, String kept) {
        return kept.isEmpty() ? TEXTS.text("mishap", port) : TEXTS.text("mishap.kept", port, kept);
    }

    static String waiting(String port) {
        return TEXTS.text("waiting", port);
    }
}
