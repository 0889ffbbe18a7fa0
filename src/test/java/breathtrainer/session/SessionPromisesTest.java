package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.RecordingException;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.RecordingFailed;
import breathtrainer.session.SessionEvent.Resumed;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the package promises to whoever listens. */
class SessionPromisesTest {
    private final List<SessionEvent> first = new ArrayList<>();
    private final List<SessionEvent> second = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    @Test
    void every_listener_is_told_the_same_from_the_beginning_to_the_close() throws Exception {
        Session session = session(SessionRecorder.NONE);
        breathe(session, 0, 100);
        session.accept(Command.END);
        breathe(session, 100, 120);

        assertThat(first).isEqualTo(second).hasSizeGreaterThan(20);
        assertThat(first.get(0)).isInstanceOf(Began.class);
        assertThat(first.get(first.size() - 1)).isInstanceOf(Closed.class);
        assertThat(first).filteredOn(Closed.class::isInstance).hasSize(1);
    }

    @Test
    void events_come_in_the_order_of_time() throws Exception {
        Session session = session(SessionRecorder.NONE);
        breathe(session, 0, 100);
        session.accept(Command.NEXT);
        breathe(session, 100, 200);

        assertThat(first.stream().map(SessionEvent::time)).isSorted();
    }

    @Test
    void a_pause_is_told_when_it_begins_and_when_it_ends_and_not_twice() throws Exception {
        Session session = session(SessionRecorder.NONE);
        breathe(session, 0, 10);
        session.accept(Command.PAUSE);
        session.accept(Command.PAUSE);
        session.accept(Command.RESUME);

        assertThat(first.stream()
                        .skip(first.size() - 5)
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly("CommandGiven", "Paused", "CommandGiven", "CommandGiven", "Resumed");
        assertThat(first).filteredOn(Paused.class::isInstance).hasSize(1);
        assertThat(first).filteredOn(Resumed.class::isInstance).hasSize(1);
    }

    @Test
    void what_goes_in_is_recorded_before_anything_follows_from_it() throws Exception {
        Session session = session(new Recorder(Integer.MAX_VALUE));
        breathe(session, 0, 0.02);
        session.accept(Command.END);

        assertThat(order).containsSubsequence("sample", "Began", "end", "CommandGiven", "Closed");
    }

    @Test
    void whoever_listens_is_told_once_that_there_is_no_more_and_may_say_what_does_not_work() throws Exception {
        SessionListener listener = new SessionListener() {
            @Override
            public void onEvent(SessionEvent event) {}

            @Override
            public void onEnd() {
                order.add("end");
            }

            @Override
            public String trouble() {
                return "No loudspeaker.";
            }
        };
        Session session = new Session(
                Routines.builtIn().get(0), Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, listener);
        session.close();
        session.close();

        assertThat(order).containsExactly("end");
        assertThat(session.notice()).isEqualTo("No loudspeaker.");
    }

    @Test
    void a_recording_that_breaks_is_told_once_and_the_practice_goes_on() throws Exception {
        Session session = session(new Recorder(50));
        breathe(session, 0, 60);
        session.accept(Command.END);
        session.close();

        assertThat(first)
                .filteredOn(RecordingFailed.class::isInstance)
                .containsExactly(new RecordingFailed(1, "Not recorded from now on: The disk is full."));
        assertThat(first).filteredOn(CommandGiven.class::isInstance).hasSize(1);
        assertThat(first.get(first.size() - 1)).isInstanceOf(Closed.class);
    }

    @Test
    void a_recording_that_breaks_is_closed_at_once() throws Exception {
        Session session = session(new Recorder(50) {
            @Override
            public void close() {
                order.add("closed");
            }
        });
        breathe(session, 0, 60);
        session.close();

        assertThat(order).filteredOn("closed"::equals).hasSize(1);
        assertThat(order.indexOf("closed")).isLessThan(order.indexOf("RecordingFailed"));
    }

    @Test
    void a_recording_that_cannot_be_ended_is_told_after_the_close() throws Exception {
        Session session = session(new Recorder(0) {
            @Override
            public void record(Sample sample) {}

            @Override
            public void record(Command command, double time) {}
        });
        breathe(session, 0, 1);
        session.accept(Command.END);
        session.close();
        session.close();

        assertThat(first.get(first.size() - 1)).isInstanceOf(RecordingFailed.class);
        assertThat(first).filteredOn(RecordingFailed.class::isInstance).hasSize(1);
    }

    private Session session(SessionRecorder recorder) throws Exception {
        return new Session(
                Routines.find("mid-back"),
                Length.SHORT,
                DetectorSettings.DEFAULT,
                recorder,
                first::add,
                second::add,
                event -> order.add(event.getClass().getSimpleName()));
    }

    private static void breathe(Session session, double from, double to) {
        for (long sample = Math.round(from * 50); sample < Math.round(to * 50); sample++) {
            double time = sample / 50.0;
            session.accept(Sample.of(time, 500 - 80 * Math.cos(1.4 * time)));
        }
    }

    /** Keeps so many samples, and no more. */
    private class Recorder implements SessionRecorder {
        private int room;

        Recorder(int room) {
            this.room = room;
        }

        @Override
        public void record(Sample sample) throws RecordingException {
            order.add("sample");
            keep();
        }

        @Override
        public void record(Command command, double time) throws RecordingException {
            order.add(command.word());
            keep();
        }

        @Override
        public void close() throws RecordingException {
            keep();
        }

        private void keep() throws RecordingException {
            if (room-- <= 0) {
                throw new RecordingException("The disk is full.");
            }
        }
    }
}
