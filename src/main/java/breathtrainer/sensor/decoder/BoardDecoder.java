package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** A board of numbered channels: one that runs already, with any number of them, or one that has to be started. */
public final class BoardDecoder implements Decoder {
    private final Board board;
    private final List<String> wish;
    private final List<FrameFinder> finders;
    private final PacedMessages messages = new PacedMessages();
    private final Overheard version;
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
            start();
        } else {
            messages.greet(now + board.greeting().silence(), bytes(board.askVersion()));
        }
    }

    private void start() {
        started = true;
        messages.clear();
        board.start().forEach(command -> messages.add(bytes(command)));
    }

    private static int[] bytes(List<Integer> command) {
        return command.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        messages.heard(bytes);
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
        return messages.next(now);
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
    public long lost() {
        return lost;
    }

    @Override
    public long damaged() {
        return finders.stream().mapToLong(FrameFinder::damaged).sum();
    }
}
