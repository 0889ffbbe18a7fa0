package breathtrainer.routine;

import breathtrainer.language.Texts;
import java.util.List;

/**
 * Where in the routine.
 *
 * @param poseNumber from 1
 * @param poses how many there are
 * @param sideNumber from 1; 1 for a pose without sides
 * @param language of the routine: in it is said what the pose leaves to the program
 */
public record Place(Pose pose, int poseNumber, int poses, int sideNumber, Language language) {
    /** In a routine that is written in English. */
    public Place(Pose pose, int poseNumber, int poses, int sideNumber) {
        this(pose, poseNumber, poses, sideNumber, Language.ENGLISH);
    }

    /** The present side, or an empty text for a pose without sides. */
    public String side() {
        return pose.sides().isEmpty() ? "" : pose.sides().get(sideNumber - 1);
    }

    /** A text of the pose with its {@code {side}} filled in. */
    public String fill(String text) {
        return text.replace("{side}", side());
    }

    /**
     * What to do before the hold: the pose's own steps, or those that change the side, filled in. At least one; the step of
     * {@link RoutineState.GettingReady} and {@link RoutineState.ChangingSide} is its place in this list.
     */
    public List<Instruction> preparation() {
        List<Instruction> own = sideNumber == 1 ? pose.gettingReady() : pose.changingSide();
        if (own.isEmpty()) {
            Texts texts = Texts.of("routine", language.tag());
            return List.of(
                    sideNumber == 1
                            ? ReadingTime.toDo(texts.text("pose.enter"), pose.introduction())
                            : ReadingTime.toDo(fill(texts.text("pose.next-side"))));
        }
        return own.stream()
                .map(step -> new Instruction(fill(step.text()), step.seconds(), step.voice()))
                .toList();
    }
}
