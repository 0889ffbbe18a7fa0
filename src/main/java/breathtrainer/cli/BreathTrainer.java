package breathtrainer.cli;

/** Where the program starts. */
public final class BreathTrainer {
    private BreathTrainer() {}

    public static void main(String[] args) {}
}
