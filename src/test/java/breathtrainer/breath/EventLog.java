package breathtrainer.breath;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;

/** What a detector told, as a whole. */
final class EventLog implements BreathListener {
    final List<BreathEvent> events = new ArrayList<>();
    final List<Double> levels = new ArrayList<>();
    final List<Double> levelTimes = new ArrayList<>();
    private final BreathDetector detector;

    EventLog(DetectorSettings settings) {
        detector = new BreathDetector(settings, this);
    }

    static EventLog of(List<Sample> samples) {
        return of(samples, DetectorSettings.DEFAULT);
    }

    static EventLog of(List<Sample> samples, DetectorSettings settings) {
        EventLog log = new EventLog(settings);
        samples.forEach(log.detector::accept);
        return log;
    }

    BreathDetector detector() {
        return detector;
    }

    /** The events' names, in order: "InhaleBegan". */
    List<String> names() {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    <E extends BreathEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What was declared up to a time. */
    List<BreathEvent> until(double time) {
        return events.stream().filter(event -> event.declared() <= time).toList();
    }

    @Override
    public void onEvent(BreathEvent event) {
        events.add(event);
    }

    @Override
    public void onLevel(double time, double lungLevel, boolean valid) {
        levels.add(lungLevel);
        levelTimes.add(time);
    }
}
