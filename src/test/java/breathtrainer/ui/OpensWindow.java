package breathtrainer.ui;

import breathtrainer.routine.Length;

/** Opens the window as the command line does: {@code … OpensWindow [practise]}. */
final class OpensWindow {
    private OpensWindow() {}

    public static void main(String[] args) {
        try {
            if (args.length > 0) {
                Window.open(
                        new FakeRoom(), new PracticeRoom.Choice(SampleRoutine.MID_BACK, Length.SHORT, FakeRoom.SAMPLE));
            } else {
                Window.open(new FakeRoom());
            }
        } catch (NoDisplayException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("went on");
    }
}
