package breathtrainer.sensor.port;

import breathtrainer.sensor.Port;
import java.util.List;

/** Ports of which everything that is read goes to a file as well. */
public record CapturingPorts(Ports ports, RawFile file) implements Ports {
    @Override
    public List<Port> list() {
        return ports.list();
    }

    @Override
    public Line open(String name, int baud) throws PortTrouble {
        Line line = ports.open(name, baud);
        file.opened();
        return new CapturingLine(line, file);
    }

    private record CapturingLine(Line line, RawFile file) implements Line {
        @Override
        public int read(byte[] buffer) {
            int count = line.read(buffer);
            if (count > 0) {
                file.arrived(buffer, count);
            }
            return count;
        }

        @Override
        public void speed(int baud) {
            line.speed(baud);
            file.opened();
        }

        @Override
        public void write(byte[] bytes) {
            line.write(bytes);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
