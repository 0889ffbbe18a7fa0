package breathtrainer.sensor.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.Fed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our own line protocol. */
public class Bt1Test {
    private static final String HELLO = """
            #BT1 model=adc0-328p fw=0.1.0 proto=1 rate=50 clk=ms crc=1*A6\r
            #BT1 fields=belt:raw:0:16368*43\r
            #BT1 scale=16368/5V*63\r
            """;

    public static String checked(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return String.format("%s*%02X\r\n", text, Crc8.of(bytes, 0, bytes.length));
    }

    private static String data(int i) {
        return checked("D," + i % 65536 + "," + i * 20L + "," + (5000 + i % 700));
    }

    @Test
    void the_check_is_the_one_of_the_standard_test() {
        byte[] bytes = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(Crc8.of(bytes, 0, 9)).isEqualTo(0xA1);
    }

    @Test
    void the_hello_says_what_the_board_is() {
        Fed fed = Fed.all().arrives(HELLO).arrives("D,29,580,5987*7C\r\n");
        Device device = fed.device();
        assertThat(device.name()).isEqualTo("BT1 belt adc0-328p");
        assertThat(device.channels()).containsExactly("belt");
        assertThat(device.unit()).isEqualTo("raw");
        assertThat(device.rate()).hasValue(50);
        assertThat(fed.readings().get(0).deviceTime()).isEqualTo(0.58);
        assertThat(fed.firsts()).containsExactly(5987.0);
    }

    @Test
    void without_a_hello_its_lines_are_known_by_their_checks() {
        Fed fed = Fed.all();
        for (int i = 0; i < 10; i++) {
            fed.arrives(data(i)).later(0.02);
        }
        assertThat(fed.firsts()).hasSize(10).startsWith(5000.0);
        assertThat(fed.device().name()).isEqualTo("BT1 belt");
    }

    @Test
    void an_accelerometer_has_three_values_and_empty_fields_are_missing() {
        Fed fed = Fed.all()
                .arrives(checked("#BT1 model=mpu6050-328p fw=0.1.0 proto=1 rate=50 clk=ms crc=1"))
                .arrives(checked("#BT1 fields=ax:raw:-32768:32767,ay:raw:-32768:32767,az:raw:-32768:32767"))
                .arrives(checked("D,1,20,-120,0,16384"))
                .arrives(checked("D,2,40,,,"));
        assertThat(fed.device().name()).isEqualTo("BT1 accelerometer mpu6050-328p");
        assertThat(fed.values())
                .containsExactly(List.of(-120.0, 0.0, 16384.0), List.of(Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void six_values_are_an_accelerometer_and_its_gyroscope_in_degrees_a_second() {
        String fields = "#BT1 fields=ax:raw:-32768:32767,ay:raw:-32768:32767,az:raw:-32768:32767,"
                + "gx:raw:-32768:32767,gy:raw:-32768:32767,gz:raw:-32768:32767";
        Fed counts = Fed.all()
                .arrives(checked("#BT1 model=mpu6050-328p fw=0.2.0 proto=1 rate=50 clk=ms crc=1"))
                .arrives(checked(fields))
                .arrives(checked("#BT1 scale=16384/g,131/dps"))
                .arrives(checked("D,1,20,-120,0,16384,131,-262,0"))
                .arrives(checked("D,2,40,,,,,,"));
        assertThat(counts.device().name()).isEqualTo("BT1 accelerometer mpu6050-328p");
        assertThat(counts.device().channels()).containsExactly("ax", "ay", "az", "gx", "gy", "gz");
        assertThat(counts.values().get(0)).containsExactly(-120.0, 0.0, 16384.0, 1.0, -2.0, 0.0);
        assertThat(counts.values().get(1)).hasSize(6).containsOnly(Double.NaN);
    }

    @Test
    void a_gyroscope_that_sends_degrees_is_taken_at_its_word() {
        Fed said = Fed.all()
                .arrives(checked(
                        "#BT1 fields=x:g:-2:2,y:g:-2:2,z:g:-2:2,gx:dps:-250:250,gy:dps:-250:250,gz:dps:-250:250"))
                .arrives(checked("D,1,20,0.01,0,1,1.5,-2,0"));
        Fed unsaid = Fed.all();
        for (int i = 0; i < 6; i++) {
            unsaid.arrives(checked("D," + i + "," + 20 * i + ",0.01,0,1,1.5,-2,0"));
        }
        assertThat(said.values()).containsExactly(List.of(0.01, 0.0, 1.0, 1.5, -2.0, 0.0));
        unsaid.arrives(checked("D,6,120,164,0,16384,131,-262,0"));
        assertThat(unsaid.values().get(6)).containsExactly(164.0, 0.0, 16384.0, 1.0, -2.0, 0.0);
        assertThat(unsaid.device().channels()).containsExactly("x", "y", "z", "gx", "gy", "gz");
        assertThat(unsaid.values().get(5)).containsExactly(0.01, 0.0, 1.0, 1.5, -2.0, 0.0);
    }

    @Test
    void a_damaged_line_is_thrown_away_and_a_missing_number_is_counted() {
        Fed fed = Fed.all()
                .arrives(HELLO)
                .arrives(data(1))
                .arrives(data(2).replace("5002", "5902"))
                .arrives("D,3,60\r\n")
                .arrives(data(4))
                .arrives(data(4))
                .arrives(data(8));
        assertThat(fed.firsts()).containsExactly(5001.0, 5004.0, 5008.0);
        assertThat(List.of(fed.recogniser().lost(), fed.recogniser().damaged())).containsExactly(5L, 3L);
    }

    @Test
    void the_sequence_wraps_without_a_loss_and_a_reset_is_none() {
        Fed fed = Fed.all()
                .arrives(HELLO)
                .arrives(data(65535))
                .arrives(data(65536))
                .arrives(HELLO)
                .arrives(data(1));
        assertThat(fed.firsts()).hasSize(3);
        assertThat(fed.recogniser().lost()).isZero();
    }

    @Test
    void with_its_checks_switched_off_it_is_still_read() {
        Fed fed = Fed.all().arrives("#BT1 model=m rate=50 clk=ms crc=0\r\n").arrives("D,1,20,500\r\nD,2,40,501\r\n");
        assertThat(fed.firsts()).containsExactly(500.0, 501.0);
    }

    @Test
    void a_board_switched_to_plain_lines_is_read_as_plain_lines() {
        Fed fed = Fed.all().arrives(HELLO).arrives(data(1)).lines(100, 300, 50, i -> i * 20 + "," + (5000 + i % 700));
        assertThat(fed.firsts()).hasSize(201).endsWith(5299.0);
        assertThat(fed.readings().get(200).deviceTime()).isEqualTo(5.98);
    }
}
