package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Board;
import breathtrainer.sensor.decoder.BoardDecoder;
import breathtrainer.sensor.decoder.Bt1Decoder;
import breathtrainer.sensor.decoder.CytonDecoder;
import breathtrainer.sensor.decoder.Recogniser;
import breathtrainer.sensor.decoder.ZephyrDecoder;
import breathtrainer.sensor.plain.PlainDecoder;
import java.util.List;

/** All kinds of device that are known: whoever teaches the program another one adds its decoder here. */
final class KnownDevices {
    private KnownDevices() {}

    /**
     * Finds out which of them speaks.
     *
     * @param columns which channels or printed columns carry the breath: names, or numbers from 1; empty to find out
     */
    static Recogniser recogniser(List<String> columns) {
        return new Recogniser(List.of(
                new Bt1Decoder(),
                new ZephyrDecoder(columns),
                new BoardDecoder(Board.BITALINO, columns),
                new BoardDecoder(Board.SCIENTISST, columns),
                new CytonDecoder(columns),
                new PlainDecoder(columns)));
    }
}
