package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import breathtrainer.sensor.time.Unwrap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BT1, the line protocol of our own belts: {@code D,seq,t_ms,value[,…]*HH}, with one to six values. The device stamps its own clock and
 * numbers its lines.
 */
public final class Bt1Decoder implements Decoder {
    private static final String HELLO = "#BT1 ";
    private static final String NUMBER = "-?\\d{1,9}(?:\\.\\d{1,9})?";
    private static final Pattern DATA = Pattern.compile(
            "D,(?<seq>\\d{1,5}),(?<ms>\\d{1,10}),(?<values>(?:" + NUMBER + ")?(?:,(?:" + NUMBER + ")?){0,5})");
    private static final byte[] QUESTION = {'\n', '?', '\n'};
    private static final byte[] START = {'S', '\n'};
    /** A board that said hello and sends nothing for so long (s) was told to stop. */
    private static final double SEND_PATIENCE = 1;

    private static final double SURE_AFTER_LINES = 4;
    private static final int SEQUENCE = 1 << 16;

    private final LineSplitter lines = new LineSplitter();
    private final Bt1Hello hello = new Bt1Hello();
    private Unwrap milliseconds = new Unwrap(32);
    private double askAt;
    private double startAt;
    private boolean greeted;
    private boolean checksExpected;
    private int values;
    private int goodLines;
    private int lastSequence = -1;
    private double lastMilliseconds = Double.NaN;
    private long lost;
    private long damaged;

    @Override
    public void opened(double now) {
        lines.opened(now);
        awaken(now);
        startAt = Double.POSITIVE_INFINITY;
        startAnew();
    }

    @Override
    public void awaken(double now) {
        askAt = now + Greeting.BT1.silence();
        startAt = now;
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        lines.accept(bytes, now, line -> accept(line, readings));
    }

    private void accept(TextLine line, Consumer<Reading> readings) {
        String text = line.text();
        int start = Math.max(text.indexOf(HELLO), 0);
        Bt1Line.of(text.substring(start)).ifPresentOrElse(good -> understand(good, line, readings), this::damage);
    }

    private void understand(Bt1Line line, TextLine raw, Consumer<Reading> readings) {
        if (line.text().startsWith(HELLO)) {
            greet(line.text().substring(HELLO.length()));
            startAt = raw.arrival() + SEND_PATIENCE;
            return;
        }
        Matcher data = DATA.matcher(line.text());
        if (data.matches() && (line.checked() || (!checksExpected && raw.whole()))) {
            checksExpected |= line.checked();
            read(data, raw.arrival(), readings);
        } else if (line.text().startsWith("D,")) {
            damage();
        }
    }

    private void greet(String facts) {
        hello.accept(facts);
        greeted = true;
        if (facts.contains("crc=")) {
            checksExpected = hello.checked();
        }
        if (facts.contains("model=")) {
            startAnew();
        }
        values = hello.fields();
    }

    private void startAnew() {
        lastSequence = -1;
        values = hello.fields();
        milliseconds = new Unwrap(32);
    }

    private void read(Matcher data, double arrival, Consumer<Reading> readings) {
        double[] numbers = numbers(data.group("values"));
        if (values != 0 && numbers.length != values) {
            damage(); // a board does not grow channels: a check of 8 bits misses one damage in 256
            return;
        }
        int sequence = Integer.parseInt(data.group("seq"));
        double ms = Double.parseDouble(data.group("ms"));
        if (sequence == lastSequence && ms == lastMilliseconds) {
            damaged++; // the same line twice
            return;
        }
        countLost(sequence);
        lastSequence = sequence;
        lastMilliseconds = ms;
        goodLines++;
        startAt = Double.POSITIVE_INFINITY;
        values = numbers.length;
        readings.accept(new Reading(arrival, milliseconds.of(ms) / 1000, hello.inDegrees(numbers)));
    }

    private void countLost(int sequence) {
        int step = Math.floorMod(sequence - lastSequence, SEQUENCE);
        if (lastSequence >= 0 && step > 1 && step < SEQUENCE / 2) {
            lost += step - 1;
        }
    }

    private static double[] numbers(String fields) {
        String[] parts = fields.split(",", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = parts[i].isEmpty() ? Double.NaN : Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    private void damage() {
        damaged++;
    }

    @Override
    public Optional<byte[]> say(double now) {
        if (!greeted && now >= askAt) {
            askAt = Double.POSITIVE_INFINITY;
            return Optional.of(QUESTION.clone());
        }
        if (greeted && now >= startAt) {
            startAt = Double.POSITIVE_INFINITY;
            return Optional.of(START.clone());
        }
        return Optional.empty();
    }

    @Override
    public double sureness() {
        return greeted ? 1 : Math.min(goodLines / SURE_AFTER_LINES, 1);
    }

    @Override
    public Device device() {
        return hello.device(values);
    }

    @Override
    public long lost() {
        return lost;
    }

    @Override
    public long damaged() {
        return damaged;
    }
}
