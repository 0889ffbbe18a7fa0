package breathtrainer.ui.practice;

import breathtrainer.session.OngoingPractice;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/** Looks at the practice once a frame, until it is over. */
final class PracticeFrames extends AnimationTimer {
    private final OngoingPractice practice;
    private final LongConsumer frame;
    private final Runnable ended;

    /** @param frame given the frame's time in nanoseconds */
    PracticeFrames(OngoingPractice practice, LongConsumer frame, Runnable ended) {
        this.practice = practice;
        this.frame = frame;
        this.ended = ended;
    }

    @Override
    public void handle(long now) {
        boolean over = practice.ended().isDone();
        frame.accept(now);
        if (over) {
            stop();
            ended.run();
        }
    }
}
