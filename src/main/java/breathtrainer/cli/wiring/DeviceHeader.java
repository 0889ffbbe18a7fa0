package breathtrainer.cli.wiring;

import breathtrainer.recording.RecordingHeader;
import breathtrainer.sensor.Device;
import java.util.Optional;

/** What a recording says of the device that it is made with, and the detector learns from it. */
public final class DeviceHeader {
    private DeviceHeader() {}

    /**
     * What is known of a device before its first sample.
     *
     * @param name what to call a device that is not known
     */
    public static RecordingHeader of(Optional<Device> device, String name) {
        RecordingHeader header =
                RecordingHeader.EMPTY.withSensor(device.map(Device::name).orElse(name));
        if (device.isEmpty()) {
            return header;
        }
        if (!device.get().unit().isEmpty()) {
            header = header.withUnit(device.get().unit());
        }
        return device.get().inhaleRises() ? header : header.with("inverted", "yes");
    }
}
