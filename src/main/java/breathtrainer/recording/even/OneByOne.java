package breathtrainer.recording.even;

import breathtrainer.recording.entry.SampleReader;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All samples as they come, whatever their times. */
public record OneByOne(SampleReader samples, int channels) implements EvenValues {
    @Override
    public double[] next() throws IOException {
        Sample sample = samples.next();
        double[] values = new double[channels];
        Arrays.setAll(values, i -> value(sample, i));
        return values;
    }

    private static double value(@Nullable Sample sample, int channel) {
        return sample == null || channel >= sample.channels() ? Double.NaN : sample.value(channel);
    }
}
