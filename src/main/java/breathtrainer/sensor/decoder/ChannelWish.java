package breathtrainer.sensor.decoder;

import java.util.List;
import java.util.stream.IntStream;

/** Which channels of a device carry the breath: those that the wearer named, else the first. */
final class ChannelWish {
    private ChannelWish() {}

    /**
     * Channels from 0.
     *
     * @param wish names such as A2, or numbers from 1; empty if the wearer did not say
     * @param prefix what stands before the number in a name
     * @param channels how many there are
     */
    static List<Integer> of(List<String> wish, String prefix, int channels) {
        List<Integer> wished = wish.stream()
                .flatMap(name -> IntStream.range(0, channels)
                        .filter(i -> name.equalsIgnoreCase(prefix + (i + 1)) || name.equals(String.valueOf(i + 1)))
                        .boxed())
                .toList();
        return wished.isEmpty() ? List.of(0) : wished;
    }
}
