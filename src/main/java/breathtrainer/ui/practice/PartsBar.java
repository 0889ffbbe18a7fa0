package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import breathtrainer.routine.Place;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.session.Snapshot;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How far through the routine: one quiet line for each part. */
final class PartsBar extends HBox {
    private static final Texts TEXTS = Texts.of("ui.practice");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    PartsBar() {
        getStyleClass().add("parts");
    }

    void show(Snapshot snapshot) {
        int parts = snapshot.tallies().size();
        if (getChildren().size() != parts) {
            getChildren()
                    .setAll(IntStream.range(0, parts).mapToObj(i -> new Part()).toList());
        }
        for (int i = 0; i < parts; i++) {
            ((Part) getChildren().get(i)).show(snapshot.state(), i + 1);
        }
        setAccessibleText(TEXTS.text("progress", Math.round(100 * snapshot.progress())));
    }

    private static final class Part extends Region {
        private final Region done = new Region();
        private double share;

        Part() {
            getStyleClass().add("part");
            done.getStyleClass().add("part-done");
            getChildren().add(done);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void show(RoutineState state, int number) {
            int current = Standing.place(state).map(Place::poseNumber).orElse(0);
            pseudoClassStateChanged(CURRENT, number == current);
            double now = number < current || state instanceof Finished ? 1 : 0;
            show(number == current ? Standing.shareOfPose(state) : now);
        }

        private void show(double shown) {
            if (shown != share) {
                share = shown;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            done.resizeRelocate(0, 0, share * getWidth(), getHeight());
        }
    }
}
