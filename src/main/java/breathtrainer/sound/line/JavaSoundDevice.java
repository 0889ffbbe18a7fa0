package breathtrainer.sound.line;

import breathtrainer.sound.mix.Clip;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The loudspeaker that the system has chosen. */
final class JavaSoundDevice implements LineOpener {
    private static final int BYTES = 2; // a sample

    @Override
    public OpenLine open() throws DeviceException {
        AudioFormat format = new AudioFormat(Clip.RATE, 8 * BYTES, 1, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, BYTES * Loudspeaker.BUFFER);
            line.start();
            return new Line(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            // without any device Java says that the argument is wrong
            throw new DeviceException(e);
        }
    }

    private record Line(SourceDataLine line) implements OpenLine {
        @Override
        public boolean write(byte[] bytes) {
            return line.isOpen() && line.write(bytes, 0, bytes.length) == bytes.length;
        }

        @Override
        public int buffered() {
            return (line.getBufferSize() - line.available()) / BYTES;
        }

        @Override
        public void close(boolean playOut) {
            if (playOut) {
                line.drain();
            }
            line.close();
        }
    }
}
