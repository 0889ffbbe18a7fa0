package breathtrainer.recording.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of many columns are the axes of an accelerometer, and which those of its gyroscope. */
class AxesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t,x,y,z                                        | 1 2 3",
                "x,y,z,gx,gy,gz                                 | 0 1 2 3 4 5",
                "ax,ay,az,gx,gy,gz                              | 0 1 2 3 4 5",
                "gx,gy,gz,ax,ay,az                              | 3 4 5 0 1 2",
                "acc_x,acc_y,acc_z,gyro_x,gyro_y,gyro_z,temp    | 0 1 2 3 4 5",
                "AccX,AccY,AccZ,GyrX,GyrY,GyrZ,MagX,MagY,MagZ   | 0 1 2 3 4 5",
                "ax,ay,az,Gyro x (rad/s),Gyro y (rad/s),Gyro z (rad/s) | 0 1 2",
                "ax,ay,az,gx,gy                                 | 0 1 2",
                "acc_x,acc_y,acc_z,mag_x,mag_y,mag_z            | 0 1 2",
                "left_x,left_y,left_z,right_x,right_y,right_z   | none",
                "belt                                           | none",
            })
    void the_accelerometer_first_then_its_gyroscope_in_degrees(String names, String found) {
        assertThat(Axes.find(List.of(names.split(",")))
                        .map(columns -> columns.toString().replaceAll("[\\[\\],]", ""))
                        .orElse("none"))
                .isEqualTo(found);
    }
}
