package breathtrainer.recording;

import breathtrainer.signal.Sample;
import java.nio.file.Path;

/** Writes a recording until it is killed, and says on standard output which sample was given to the writer last. */
final class Killed {
    private Killed() {}

    public static void main(String[] arguments) throws Exception {
        RecordingWriter writer = RecordingWriter.create(Path.of(arguments[0]), RecordingHeader.EMPTY);
        for (int i = 0; ; i++) {
            writer.write(Sample.of(i / 50.0, 512 + i % 100));
            System.out.println(i / 50.0);
            Thread.sleep(1); // so that the test decides when it ends, not the disk
        }
    }
}
