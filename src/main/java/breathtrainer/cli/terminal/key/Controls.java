package breathtrainer.cli.terminal.key;

import breathtrainer.routine.Command;
import breathtrainer.session.OngoingPractice;

/** What a key means for the practice; asks before it ends it. */
public final class Controls {
    private final OngoingPractice practice;
    private boolean asking;

    public Controls(OngoingPractice practice) {
        this.practice = practice;
    }

    /** Whether the wearer is asked if the practice is to end. */
    public boolean asking() {
        return asking;
    }

    public void press(Key key) {
        if (asking) {
            answer(key);
        } else {
            command(key);
        }
    }

    private void answer(Key key) {
        switch (key) {
            case Y -> {
                asking = false;
                practice.command(Command.END);
            }
            case N, ESCAPE, Q -> asking = false;
            default -> {} // an unanswered question stays
        }
    }

    private void command(Key key) {
        switch (key) {
            case SPACE -> practice.command(practice.snapshot().paused() ? Command.RESUME : Command.PAUSE);
            case RIGHT -> practice.command(Command.NEXT);
            case LEFT -> practice.command(Command.BACK);
            case PLUS -> practice.command(Command.COUNT_ONE);
            case MINUS -> practice.command(Command.TAKE_ONE_BACK);
            case L -> practice.command(Command.STAY);
            case F -> practice.command(Command.FLIP);
            case ESCAPE, Q -> asking = true;
            default -> {} // no meaning here
        }
    }
}
