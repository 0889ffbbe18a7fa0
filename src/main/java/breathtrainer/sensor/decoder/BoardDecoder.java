package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A board of numbered channels: one that runs already, with any number of them, or one that has to be started. */
public final class BoardDecoder implements Decoder {
    private final Board board;
    private final List<String> wish;
    private final List<FrameFinder> finders;
    private final PacedMessages messages = new PacedMessages();
    private final Overheard version;
    private final BoardBattery battery;
    private final byte[] question;
    private Optional<BoardFormat> found = Optional.empty();
    private boolean started;
    private long lost;

    /**
     * @param wish the channels that are wanted, such as {@code A2}; the first if none
     */
    public BoardDecoder(Board board, List<String> wish) {
        this.board = board;
        this.wish = wish;
        finders = board.formats().stream()
                .map(format -> new FrameFinder(format, board.firstRun(), board.laterRun()))
                .toList();
        version = new Overheard(board.version());
        battery = new BoardBattery(board.name());
        question = PacedMessages.message(bytes(board.askState()));
    }

    @Override
    public void opened(double now) {
        finders.forEach(FrameFinder::opened);
        version.opened();
        awaken(now);
    }

    @Override
    public void awaken(double now) {
        if (started) {
            say(board.start());
        } else {
            messages.greet(now + board.greeting().silence(), bytes(board.askVersion()));
        }
    }

    /** It waits: before it runs it is asked for its state, for afterwards it answers no more. */
    private void start() {
        started = true;
        say(Stream.concat(Stream.of(board.askState()), board.start().stream()).toList());
    }

    private void say(List<List<Integer>> commands) {
        messages.clear();
        commands.forEach(command -> messages.add(bytes(command)));
    }

    private static int[] bytes(List<Integer> command) {
        return command.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        messages.heard(bytes);
        battery.accept(bytes, now);
        for (int i = 0; i < finders.size(); i++) {
            BoardFormat format = board.formats().get(i);
            finders.get(i).accept(bytes, (frame, step) -> take(format, frame, step, now, readings));
        }
        if (version.in(bytes) && !started) {
            start();
            messages.notBefore(now + 0.1);
        }
    }

    private void take(BoardFormat format, byte[] frame, int step, double now, Consumer<Reading> readings) {
        found = Optional.of(format);
        battery.runs();
        lost += Math.max(0, step - 1);
        double[] values = channels(format).stream()
                .mapToDouble(channel -> format.value(frame, channel))
                .toArray();
        readings.accept(Reading.numbered(now, step, values));
    }

    private List<Integer> channels(BoardFormat format) {
        return ChannelWish.of(wish, board.channelName(), format.channels());
    }

    @Override
    public Optional<byte[]> say(double now) {
        Optional<byte[]> next = messages.next(now);
        next.filter(message -> Arrays.equals(message, question)).ifPresent(asked -> battery.asked());
        return next;
    }

    @Override
    public double sureness() {
        return found.isPresent() || started ? 0.95 : 0;
    }

    @Override
    public Device device() {
        List<String> names = channels(found.orElse(board.formats().get(0))).stream()
                .map(channel -> board.channelName() + (channel + 1))
                .toList();
        OptionalDouble rate = started ? OptionalDouble.of(100) : OptionalDouble.empty();
        return new Device(board.name(), names, "raw", rate, true);
    }

    @Override
    public String remark() {
        return battery.remark();
    }

    @Override
    public long lost() {
        return lost;
    }

    @Override
    public long damaged() {
        return finders.stream().mapToLong(FrameFinder::damaged).sum();
    }
}
