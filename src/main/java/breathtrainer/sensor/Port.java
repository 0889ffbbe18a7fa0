package breathtrainer.sensor;

/**
 * A serial port that is there now.
 *
 * @param name what to open it by: {@code /dev/ttyUSB0}, {@code COM3}
 * @param description what is plugged in, as the system calls it: {@code USB Serial (CH340)}; may be empty
 * @param identity the same device's, whatever port it is plugged into next time: USB ids and serial number; empty where
 *     the device has none
 */
public record Port(String name, String description, String identity) {}
