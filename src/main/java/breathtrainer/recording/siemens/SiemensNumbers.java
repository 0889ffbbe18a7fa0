package breathtrainer.recording.siemens;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line of numbers of a log: readings, with marks and words among them. */
final class SiemensNumbers {
    private static final Texts TEXTS = Texts.of("recording.siemens");

    private static final int SETTINGS = 4; // numbers ahead of the readings
    private static final int TRIGGER_ON = 5000;
    private static final int WORDS_BEGIN = 5002;
    private static final int END = 5003;
    private static final int TRIGGER_OFF = 6000;
    private static final int WORDS_END = 6002;
    private static final int LONGEST_WORD = 4000; // characters
    private static final int MOST = 50_000_000; // readings: a day and more
    private static final int CHANNELS = 5; // of the newer log of breath: the belt, and four of a matrix in the couch
    private static final Pattern KIND = Pattern.compile("LOGVERSION(?:_([A-Z0-9]+))?\\s+(\\d{1,3})");
    /** With these words the readings begin; what came before trained the machine. */
    private static final String BEGINNING = "uiHwRevisionPeru";

    private final String file;
    private int[] values = new int[1 << 12];
    private int count;
    private int marks;
    private int version;
    private String kind = "";
    private boolean ended;

    private SiemensNumbers(String file) {
        this.file = file;
    }

    /** Reads up to the mark at the end. */
    static SiemensNumbers read(String file, Reader text) throws IOException {
        SiemensNumbers numbers = new SiemensNumbers(file);
        numbers.read(text);
        return numbers;
    }

    private void read(Reader text) throws IOException {
        int settings = 0;
        for (String word = word(text); word != null; word = word(text)) {
            int number = number(word);
            if (number == WORDS_BEGIN) {
                words(text);
            } else if (number == END) {
                ended = true;
                return;
            } else if (number == TRIGGER_ON || number == TRIGGER_OFF || number == WORDS_END) {
                marks++;
            } else if (settings < SETTINGS) {
                settings++;
            } else {
                add(number);
            }
        }
    }

    private void add(int number) throws RecordingException {
        if (count == MOST) {
            throw new RecordingException(TEXTS.text("readings.many", file));
        }
        values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
        values[count++] = number;
    }

    private int number(String word) throws RecordingException {
        if (!word.matches("\\d{1,6}")) {
            throw new RecordingException(TEXTS.text("no-number", file, count));
        }
        return Integer.parseInt(word);
    }

    /** Up to the mark that ends them, or so many that they never end. */
    private void words(Reader text) throws IOException {
        StringBuilder said = new StringBuilder();
        String end = String.valueOf(WORDS_END);
        for (String word = word(text); word != null && !word.equals(end); word = word(text)) {
            said.append(word).append(' ');
            if (said.length() > LONGEST_WORD) {
                throw new RecordingException(TEXTS.text("words.endless", file));
            }
        }
        Matcher log = KIND.matcher(said);
        if (log.find()) {
            kind = log.group(1) == null ? "" : log.group(1);
            version = Integer.parseInt(log.group(2));
        }
        if (said.indexOf(BEGINNING) >= 0) {
            count = 0;
        }
    }

    /** The next, parted by blanks; null at the end. */
    private static @Nullable String word(Reader text) throws IOException {
        int c = text.read();
        while (c >= 0 && Character.isWhitespace(c)) {
            c = text.read();
        }
        if (c < 0) {
            return null;
        }
        StringBuilder word = new StringBuilder();
        while (c >= 0 && !Character.isWhitespace(c) && word.length() <= LONGEST_WORD) {
            word.append((char) c);
            c = text.read();
        }
        return word.toString();
    }

    /** Of one channel: where there are several the belt comes first. */
    int[] values() {
        int channels = kind.equals("RESP") && version >= 3 ? CHANNELS : 1;
        int[] belt = new int[(count + channels - 1) / channels];
        for (int i = 0; i < belt.length; i++) {
            belt[i] = values[i * channels];
        }
        return belt;
    }

    /** What kind of log it says it is; empty where it does not. */
    String kind() {
        return kind;
    }

    boolean isBreath() {
        return kind.isEmpty() || kind.equals("RESP");
    }

    /** Whether it tells its version, as the scanners do that read 400 times a second. */
    boolean tellsVersion() {
        return version > 0;
    }

    int marks() {
        return marks;
    }

    /** Whether the mark behind the last reading was there. */
    boolean ended() {
        return ended;
    }
}
