package breathtrainer.sensor.plain;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.Fed;
import breathtrainer.sensor.OtherSpeed;
import breathtrainer.sensor.time.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Belts that print numbers, each in its maker's own way. */
class PlainTextTest {
    private static final int LINES = 120;

    /** A breath of 4 s in raw counts, at the given rate. */
    private static int belt(int i, double rate) {
        return (int) Math.round(512 + 80 * Math.sin(2 * Math.PI * i / rate / 4));
    }

    private static Arguments form(String name, double rate, IntFunction<String> line, IntFunction<Object> value) {
        return Arguments.of(name, rate, line, value);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("one value", 100, i -> "" + belt(i, 100), i -> (double) belt(i, 100)),
                form("volts", 100, i -> f("%.2f", belt(i, 100) / 300.0), i -> n("%.2f", belt(i, 100) / 300.0)),
                form("pressure", 50, i -> f("%.2f", 101325 + i / 9.0), i -> n("%.2f", 101325 + i / 9.0)),
                form("milliseconds first", 50, i -> i * 20 + "," + belt(i, 50), i -> (double) belt(i, 50)),
                form("microseconds first", 50, i -> i * 20_000L + "," + belt(i, 50), i -> (double) belt(i, 50)),
                form("seconds first", 50, i -> f("%.2f", i * 0.02) + "\t" + belt(i, 50), i -> (double) belt(i, 50)),
                form("clock last", 50, i -> belt(i, 50) + " " + i * 20, i -> (double) belt(i, 50)),
                form("counter and value", 50, i -> i + "," + belt(i, 50), i -> (double) belt(i, 50)),
                form("equals sign", 10, i -> "weight=" + belt(i, 10) + ".345", i -> belt(i, 10) + 0.345),
                form("micro:bit", 20, i -> "breath:" + belt(i, 20), i -> (double) belt(i, 20)),
                form("plotter, tabs", 20, i -> "low:0\tbelt:" + belt(i, 20) + "\thigh:1023", i -> (double) belt(i, 20)),
                form(
                        "thermistor",
                        10,
                        i -> f("Raw: %d.00  Scaled: %.2f  Exhaling: %d", belt(i, 10), belt(i, 10) / 1023.0, i / 20 % 2),
                        i -> (double) belt(i, 10)),
                form("force", 20, i -> f("Force : %d, saved_r : 10", belt(i, 20)), i -> (double) belt(i, 20)),
                form("semicolons", 20, i -> i * 50 + ";" + belt(i, 20), i -> (double) belt(i, 20)),
                form("a constant beside it", 20, i -> "0," + belt(i, 20) + ",1023", i -> (double) belt(i, 20)),
                form("decimal comma", 20, i -> comma("%.1f", tenths(i)), i -> n("%.1f", tenths(i))),
                form(
                        "volts with a comma",
                        50,
                        i -> comma("%.2f", belt(i, 50) / 250.0),
                        i -> n("%.2f", belt(i, 50) / 250.0)),
                form("a comma and a name", 20, i -> "Force: " + comma("%.2f", tenths(i)), i -> n("%.2f", tenths(i))),
                form("a comma and a unit", 20, i -> comma("%.2f", tenths(i)) + " mV", i -> n("%.2f", tenths(i))),
                form("clock; comma", 20, i -> i * 50 + ";" + comma("%.1f", tenths(i)), i -> n("%.1f", tenths(i))),
                form("clock, comma", 20, i -> i * 50 + "," + comma("%.1f", tenths(i)), i -> n("%.1f", tenths(i))),
                form(
                        "clock, two decimals",
                        50,
                        i -> i * 20 + "," + comma("%.2f", tenths(i)),
                        i -> n("%.2f", tenths(i))),
                form("clock, value, state", 20, i -> i * 50 + "," + belt(i, 20) + "," + i / 7 % 4, i ->
                        (double) belt(i, 20)),
                form("clock, one digit", 20, i -> i * 50 + "," + belt(i, 20) / 100, i ->
                        (double) Math.floorDiv(belt(i, 20), 100)),
                form("clock, two digits", 20, i -> i * 50 + "," + belt(i, 20) / 10, i ->
                        (double) Math.floorDiv(belt(i, 20), 10)),
                form("value, breaths a minute", 50, i -> belt(i, 50) + "," + (14 + i / 40), i -> (double) belt(i, 50)),
                form("clock that runs back", 50, i -> 90_000 - i * 20 + "," + belt(i, 50), i -> (double) belt(i, 50)),
                form(
                        "clock that leaps back",
                        50,
                        i -> i * 20 - (i > 30 ? 600 : 0) - (i > 50 ? 300 : 0) + "," + belt(i, 50),
                        i -> (double) belt(i, 50)),
                form("tuple of one", 25, i -> "(" + belt(i, 25) + ",)", i -> (double) belt(i, 25)),
                form("list", 25, i -> "[" + belt(i, 25) + ", nan]", i -> (double) belt(i, 25)),
                form("Teleplot", 25, i -> ">resp:" + belt(i, 25), i -> (double) belt(i, 25)),
                form(
                        "Teleplot, time, unit, flag",
                        25,
                        i -> ">resp:" + (1_627_551_892_000L + i * 40L) + ":" + belt(i, 25) + "§mV|g",
                        i -> (double) belt(i, 25)),
                form(
                        "ESP log",
                        25,
                        i -> "\u001B[0;32mI (" + (1234 + i * 40) + ") MAIN: resp: " + belt(i, 25) + "\u001B[0m",
                        i -> (double) belt(i, 25)),
                form("ESP log, time of day", 25, i -> "I (10:22:33.111) MAIN: " + belt(i, 25), i ->
                        (double) belt(i, 25)),
                form("JSON", 25, i -> "{\"t\":" + i * 40 + ",\"resp\":" + belt(i, 25) + "}", i -> (double) belt(i, 25)),
                form(
                        "JSON, deeper",
                        25,
                        i -> f(
                                "{\"id\": \"belt\", \"ok\": true, \"data\": {\"temp\": 30.5, \"resp\": %d}}",
                                belt(i, 25)),
                        i -> (double) belt(i, 25)),
                form(
                        "blanks round colons",
                        25,
                        i -> f("Delay : 40\t\tReading :  %d\t\tstatus: 0\t\tChange : Y", belt(i, 25)),
                        i -> (double) belt(i, 25)),
                form("short names", 25, i -> f("b : %d r : 7", belt(i, 25)), i -> (double) belt(i, 25)),
                form("a unit that is a hexadecimal digit", 25, i -> belt(i, 25) + "C", i -> (double) belt(i, 25)),
                form("0x", 25, i -> f("0x%X", belt(i, 25)), i -> (double) belt(i, 25)),
                form(
                        "names on several lines",
                        25,
                        i -> f(
                                "Approx altitude = 12.%d m\r\nTemperature = 22.5 *C\r\nPressure = %d Pa\r\n",
                                i % 10, 101_000 + belt(i, 25)),
                        i -> 101_000.0 + belt(i, 25)),
                form("with its unit", 20, i -> belt(i, 20) + " mV", i -> (double) belt(i, 20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_line_is_read_once(String name, double rate, IntFunction<String> line, IntFunction<Object> value) {
        Fed fed = Fed.all().lines(0, LINES, rate, line).later(3);
        assertThat(fed.values())
                .isEqualTo(IntStream.range(0, LINES)
                        .mapToObj(i -> List.of(value.apply(i)))
                        .toList());
    }

    @Test
    void three_axes_are_an_accelerometer() {
        Fed labelled = Fed.all()
                .lines(0, 60, 20, i -> f("Packet: %d, Timestamp: %d ms, X: %d, Y: 2, Z: 3", i, i * 50, belt(i, 20)));
        Fed nameless = Fed.all().lines(0, 60, 20, i -> f("%d,%d,%d", belt(i, 20), 90 + i % 5, 200 + i % 7));
        assertThat(labelled.device().channels()).containsExactly("X", "Y", "Z");
        assertThat(labelled.values().get(7)).containsExactly((double) belt(7, 20), 2.0, 3.0);
        assertThat(labelled.readings().get(40).deviceTime()).isEqualTo(2.0);
        assertThat(nameless.device().channels()).containsExactly("x", "y", "z");
        assertThat(nameless.values().get(6)).containsExactly((double) belt(6, 20), 91.0, 206.0);
    }

    @Test
    void six_columns_are_an_accelerometer_and_its_gyroscope() {
        List<IntFunction<String>> forms = List.of(
                i -> f("%d,%d,%d,%d,%d,%d", belt(i, 25), 90 + i % 5, 200 + i % 7, i % 9, i % 4, 3 - i % 8),
                i -> f(
                        "ax:%d ay:%d az:%d gx:%d gy:%d gz:%d",
                        belt(i, 25), 90 + i % 5, 200 + i % 7, i % 9, i % 4, 3 - i % 8),
                i -> f(
                        "gyro_x:%4$d gyro_y:%5$d gyro_z:%6$d acc_x:%1$d acc_y:%2$d acc_z:%3$d temp:26",
                        belt(i, 25), 90 + i % 5, 200 + i % 7, i % 9, i % 4, 3 - i % 8));
        for (IntFunction<String> form : forms) {
            Fed fed = Fed.all().lines(0, 80, 25, form);
            assertThat(fed.device().channels()).as(form.apply(0)).hasSize(6);
            assertThat(fed.values().get(7)).containsExactly((double) belt(7, 25), 92.0, 200.0, 7.0, 3.0, -4.0);
        }
    }

    private static final String DEMO = """
            Acceleration X: %d, Y: 2, Z: 3 m/s^2
            Rotation X: -0.03, Y: %.2f, Z: -0.01 rad/s
            Temperature: 26.62 degC

            """;

    @Test
    void three_axes_in_brackets_in_json_and_among_other_lines_are_an_accelerometer() {
        List<Double> seventh = List.of((double) belt(7, 25), 2.0, 3.0);
        List<IntFunction<String>> forms = List.of(
                i -> f("(%d, %d, %d)", belt(i, 25), i % 3, 200 + i % 7),
                i -> f("{\"acc\": [%d, %d, %d], \"bat\": 3.7}", belt(i, 25), i % 3, 200 + i % 7),
                i -> f("{\"acc\": {\"x\": %d, \"y\": %d, \"z\": %d}}", belt(i, 25), i % 3, 200 + i % 7));
        for (IntFunction<String> form : forms) {
            Fed fed = Fed.all().lines(0, 80, 25, form);
            assertThat(fed.device().channels()).as(form.apply(0)).hasSize(3);
            assertThat(fed.values()).hasSize(80);
            assertThat(fed.values().get(7)).containsExactly((double) belt(7, 25), 1.0, 200.0);
        }
        Fed demo = Fed.all().lines(0, 80, 25, i -> f(DEMO, belt(i, 25), i % 9 * .01));
        assertThat(demo.values()).hasSize(80);
        assertThat(demo.values().get(7)).isEqualTo(seventh);
    }

    @Test
    void lines_of_one_reading_are_one_however_their_bytes_are_batched() {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, 100).forEach(i -> all.append(f("x: %d\ny: %d\nz: %d\n", i, 1000 + i, 2000 + i)));
        for (int size : new int[] {1, 7, 13, 40, 101}) {
            Fed fed = Fed.all();
            for (int from = 0; from < all.length(); from += size) {
                fed.arrives(all.substring(from, Math.min(all.length(), from + size)))
                        .later(size / 700.0);
            }
            assertThat(fed.values())
                    .as("%d bytes at a time", size)
                    .isEqualTo(IntStream.range(0, 100)
                            .mapToObj(i -> List.of((double) i, 1000.0 + i, 2000.0 + i))
                            .toList());
        }
    }

    @Test
    void a_line_that_is_lost_takes_its_reading_along_and_no_other() {
        Fed fed = Fed.all()
                .lines(0, 100, 25, i -> f("x: %d%s\r\nz: %d", i, i == 60 ? "" : "\r\ny: " + (1000 + i), 2000 + i));
        assertThat(fed.values())
                .isEqualTo(IntStream.range(0, 100)
                        .filter(i -> i != 60)
                        .mapToObj(i -> List.of((double) i, 1000.0 + i, 2000.0 + i))
                        .toList());
    }

    @Test
    void hexadecimal_numbers_are_called_that_and_those_without_a_letter_are_not_read() {
        Fed fed = Fed.all().lines(0, 100, 25, i -> f("%03X", belt(i, 25)));
        assertThat(fed.readings()).isEmpty();
        assertThat(fed.recogniser().puzzle()).hasValueSatisfying(puzzle -> {
            assertThat(puzzle.hexadecimal()).isTrue();
            assertThat(puzzle.line()).isEqualTo("20A");
        });
    }

    @Test
    void the_first_line_that_is_not_understood_is_shown() {
        Fed fed = Fed.all().arrives("ready \u0007now\r\nwaiting\r\n");
        assertThat(fed.recogniser().puzzle())
                .hasValueSatisfying(puzzle -> assertThat(puzzle.line()).isEqualTo("ready \u0007now"));
        fed.lines(0, 60, 20, i -> "" + belt(i, 20));
        assertThat(fed.recogniser().puzzle()).isEmpty();
    }

    @Test
    void a_sign_of_an_older_editor_is_a_unit_all_the_same() {
        Fed fed = Fed.all();
        IntStream.range(0, 60)
                .forEach(i ->
                        fed.later(0.04).arrives((belt(i, 25) + " \u00B0C\r\n").getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(fed.firsts()).hasSize(60);
    }

    @Test
    void a_header_names_the_columns() {
        Fed fed = Fed.all()
                .arrives("time,temperature,belt\n")
                .lines(0, 60, 20, i -> f("%d,%.1f,%d", i * 50, 30 + i % 9 * .1, belt(i, 20)));
        assertThat(fed.device().channels()).containsExactly("belt");
        assertThat(fed.firsts()).startsWith((double) belt(0, 20), (double) belt(1, 20));
        assertThat(fed.readings().get(20).deviceTime()).isEqualTo(1.0);
    }

    @Test
    void words_boot_noise_and_rates_between_carry_no_samples() {
        Fed fed = Fed.all()
                .arrives("ets Jun  8 2016 00:22:57\r\nrst:0x1 (POWERON_RESET),boot:0x13\r\nho 0 tail 12 room 4\r\n")
                .arrives("⚠ sensor not calibrated\r\n!83.5;1200\r\n")
                .lines(
                        0,
                        60,
                        10,
                        i -> i % 10 == 9 ? "BPM: 14" : i % 7 == 3 ? belt(i, 10) + "\r\nhold" : "" + belt(i, 10));
        assertThat(fed.firsts())
                .isEqualTo(IntStream.range(0, 60)
                        .filter(i -> i % 10 != 9)
                        .mapToObj(i -> (double) belt(i, 10))
                        .toList());
    }

    @Test
    void a_first_line_that_may_be_cut_is_dropped() {
        Fed fed = Fed.all();
        fed.recogniser().opened(fed.now());
        fed.arrives("2\r\n").lines(0, 60, 20, i -> "" + belt(i, 20));
        assertThat(fed.firsts()).hasSize(60).startsWith(512.0);
    }

    @Test
    void an_empty_field_is_a_missing_value() {
        Fed fed = Fed.all().lines(0, 60, 20, i -> i * 50 + (i == 33 ? "," : "," + belt(i, 20)));
        assertThat(fed.firsts()).hasSize(60);
        assertThat(fed.firsts().get(33)).isNaN();
    }

    @Test
    void the_wearer_may_overrule_the_choice_by_name_or_number() {
        IntFunction<String> line = i -> f("a:%d b:%d", belt(i, 20), 3 * belt(i, 20));
        assertThat(Fed.all().lines(0, 60, 20, line).firsts().get(5)).isEqualTo(belt(5, 20));
        assertThat(Fed.all("b").lines(0, 60, 20, line).firsts().get(5)).isEqualTo(3 * belt(5, 20));
        assertThat(Fed.all("2").lines(0, 60, 20, line).firsts().get(5)).isEqualTo(3 * belt(5, 20));
    }

    @Test
    void a_column_that_is_not_there_is_told_and_another_one_read() {
        Fed fed = Fed.all("belly").lines(0, 60, 20, i -> f("a:%d b:7", belt(i, 20)));
        assertThat(fed.firsts()).hasSize(60);
        assertThat(fed.recogniser().remark())
                .isEqualTo("The sensor prints no column belly; those that it prints: a, b.");
    }

    @Test
    void a_slow_breath_that_only_rises_at_first_is_not_taken_for_a_clock_for_long() {
        // a breath of 30 s without any noise, beside another column
        IntFunction<String> line =
                i -> f("%.4f,%.4f", 500 - 100 * Math.cos(i / 50.0 / 30 * 2 * Math.PI), 20 + i % 10 * 0.1);
        Fed fed = Fed.all().lines(0, 50 * 60, 50, line);
        assertThat(fed.readings().get(fed.readings().size() - 1).deviceTime()).isNaN();
        assertThat(fed.firsts().get(fed.firsts().size() - 1)).isGreaterThan(300);
    }

    @Test
    void a_wrapped_microsecond_clock_goes_on() {
        Fed fed = Fed.all()
                .lines(
                        0,
                        150,
                        50,
                        i -> (4_294_967_296L - 1_800_000 + i * 20_000L) % 4_294_967_296L + "," + belt(i, 50));
        double[] times =
                fed.readings().stream().mapToDouble(Reading::deviceTime).toArray();
        assertThat(times[149] - times[0]).isCloseTo(149 * 0.02, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void nul_bytes_around_what_is_printed_do_no_harm() {
        Fed fed = Fed.all()
                .lines(
                        0,
                        60,
                        20,
                        i -> i % 3 == 0
                                ? "\0" + belt(i, 20)
                                : i % 3 == 1 ? belt(i, 20) + "\0\0" : belt(i, 20) + "\r\n\0");
        assertThat(fed.firsts())
                .isEqualTo(IntStream.range(0, 60)
                        .mapToObj(i -> (double) belt(i, 20))
                        .toList());
        assertThat(fed.recogniser().damaged()).isZero();
    }

    @Test
    void a_nul_byte_within_a_number_is_a_damaged_line_and_counted() {
        Fed fed = Fed.all().lines(0, 60, 20, i -> i % 20 == 13 ? "5\0" + "2" : "" + belt(i, 20));
        assertThat(fed.firsts()).hasSize(57).doesNotContain(52.0);
        assertThat(fed.recogniser().damaged()).isEqualTo(3);
    }

    @Test
    void a_value_that_no_sensor_gives_is_counted_as_damage() {
        Fed fed = Fed.all().lines(0, 60, 20, i -> i == 40 ? "1e99" : "" + belt(i, 20));
        assertThat(fed.recogniser().damaged()).isEqualTo(1);
    }

    @Test
    void digits_that_come_by_chance_among_noise_are_no_readings() {
        Random noise = new Random(3);
        Fed fed = Fed.all().lines(0, 100, 50, i -> "" + belt(i, 50));
        for (int i = 0; i < 200; i++) {
            fed.arrives(OtherSpeed.noise(1000, noise)).later(0.1);
        }
        assertThat(fed.firsts().size()).isBetween(100, 102);
        fed.arrives("\n").lines(0, 100, 50, i -> "" + belt(i, 50));
        assertThat(fed.firsts().size()).isGreaterThan(190);
    }

    @Test
    void a_device_that_begins_to_print_something_else_is_understood_anew() {
        Fed fed = Fed.all().lines(0, 100, 50, i -> "" + belt(i, 50)).lines(0, 200, 50, i -> i * 20 + "," + belt(i, 50));
        assertThat(fed.firsts()).hasSize(300);
        assertThat(fed.readings().get(299).deviceTime()).isEqualTo(199 * 0.02);
    }

    @Test
    void a_clock_that_turns_and_runs_back_does_not_become_the_breath() {
        Fed fed = Fed.all().lines(0, 600, 50, i -> (i < 200 ? i * 20 : 8000 - i * 20) + "," + belt(i, 50));
        assertThat(fed.firsts())
                .isEqualTo(IntStream.range(0, 600)
                        .mapToObj(i -> (double) belt(i, 50))
                        .toList());
    }

    @Test
    void volts_whose_first_digit_does_not_change_are_volts_at_the_latest_with_the_first_zero_behind_the_comma() {
        IntFunction<Double> volts = i -> belt(i, 50) / 400.0;
        Fed fed = Fed.all().lines(0, 400, 50, i -> comma("%.3f", volts.apply(i)));
        assertThat(fed.firsts()).hasSize(400);
        assertThat(fed.firsts().subList(250, 400))
                .isEqualTo(IntStream.range(250, 400)
                        .mapToObj(i -> n("%.3f", volts.apply(i)))
                        .toList());
    }

    @Test
    void a_state_before_a_value_is_no_whole_number_before_a_fraction() {
        Fed fed = Fed.all().lines(0, 400, 50, i -> i / 200 + "," + belt(i, 50));
        assertThat(fed.firsts())
                .isEqualTo(IntStream.range(0, 400)
                        .mapToObj(i -> (double) belt(i, 50))
                        .toList());
    }

    @Test
    void a_fraction_of_one_digit_that_begins_with_zeros_is_read_once_it_moves() {
        Fed fed = Fed.all().lines(0, 400, 50, i -> belt(i, 50) + "," + (i < 200 ? 0 : i * 7 % 10));
        assertThat(fed.firsts().subList(300, 400))
                .isEqualTo(IntStream.range(300, 400)
                        .mapToObj(i -> belt(i, 50) + i * 7 % 10 / 10.0)
                        .toList());
    }

    @Test
    void a_comma_of_which_it_is_not_known_what_it_parts_is_told_until_it_is() {
        // no fraction below 10 for a while, and too few rows to rule them out
        IntFunction<String> line =
                i -> belt(i, 10) + "," + (i < 40 ? 50 + i * 7 % 40 : String.format(Locale.ROOT, "%02d", i * 7 % 40));
        Fed fed = Fed.all().lines(0, 30, 10, line);
        assertThat(fed.recogniser().remark())
                .isEqualTo("The sensor prints \"512,50\", read as two numbers."
                        + " If the comma is a decimal sign, have it print a point.");
        fed.lines(30, 120, 10, line);
        assertThat(fed.recogniser().remark()).isEmpty();
        assertThat(fed.firsts()).hasSize(120);
        assertThat(fed.firsts().get(119)).isEqualTo(belt(119, 10) + (119 * 7 % 40) / 100.0);
    }

    private static double tenths(int i) {
        return 512.3 + 80 * Math.sin(2 * Math.PI * i / 20.0 / 4);
    }

    private static String comma(String format, double value) {
        return f(format, value).replace('.', ',');
    }

    private static String f(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static double n(String format, double value) {
        return Double.parseDouble(f(format, value));
    }
}
