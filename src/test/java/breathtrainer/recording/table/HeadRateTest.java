package breathtrainer.recording.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadRateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# rate_hz: 50                  | 50",
                "Sampling Rate: 62.5            | 62.5",
                "Abtastrate 12,5 Hz             | 12.5",
                "20 msec/sample                 | 50",
                "Interval= 0.02 s               | 50",
                "file of a device at 100 Hz     | 100"
            })
    void a_rate_is_told_in_many_ways(String line, double rate) {
        assertThat(HeadRate.in(List.of(line))).hasValue(rate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# rate_hz: 1e-308",
                "# rate_hz: 1E300",
                "# rate_hz: 1234567890",
                "# rate_hz: 2.5e3",
                "Sampling rate = 0",
                "no rate at all, in line 12"
            })
    void a_part_of_a_number_is_no_rate(String line) {
        assertThat(HeadRate.in(List.of(line))).isEmpty();
    }
}
