package breathtrainer.sensor.decoder;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What boards of numbered channels differ in. They are asked for their version, and by their answer told to stream.
 *
 * @param channelName before a channel's number, from 1
 * @param formats its frames, by how many channels they carry
 * @param firstRun so many frames in a row until it is known
 * @param laterRun the same once it is
 * @param greeting when it is asked
 * @param askVersion the bytes of the question
 * @param version what the answer holds
 * @param askState the bytes of the question for its state, which it answers while it waits
 * @param start commands that start all channels at 100 Hz
 */
public record Board(
        String name,
        String channelName,
        List<BoardFormat> formats,
        int firstRun,
        int laterRun,
        Greeting greeting,
        List<Integer> askVersion,
        String version,
        List<Integer> askState,
        List<List<Integer>> start) {
    /** A BITalino (r)evolution. By chance six lengths are found in noise once in 10^10 hours with eight frames in a row. */
    public static final Board BITALINO = new Board(
            "BITalino",
            "A",
            IntStream.of(1, 2, 3, 4, 6)
                    .<BoardFormat>mapToObj(BitalinoFormat::new)
                    .toList(),
            8,
            4,
            Greeting.BITALINO,
            List.of(0x07),
            "BITalino_v",
            List.of(0x0B),
            List.of(List.of(0x83), List.of(0x3F << 2 | 1)));

    /** A ScientISST Sense, whose commands have four bytes; the first to start asks for binary frames. */
    public static final Board SCIENTISST = new Board(
            "ScientISST Sense",
            "AI",
            IntStream.rangeClosed(1, 6)
                    .<BoardFormat>mapToObj(ScientisstFormat::new)
                    .toList(),
            4,
            4,
            Greeting.SCIENTISST,
            List.of(0x07, 0, 0, 0),
            "ScientISST",
            List.of(0x0B, 0, 0, 0),
            List.of(List.of(0x23, 0, 0, 0), List.of(0x43, 100, 0, 0), List.of(0x01, 0x3F, 0, 0)));
}
