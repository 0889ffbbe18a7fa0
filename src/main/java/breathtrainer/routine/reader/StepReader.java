package breathtrainer.routine.reader;

import breathtrainer.language.Texts;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.ReadingTime;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the steps into a pose, or from one side to the next: each a text, or a text with its seconds. */
final class StepReader {
    private static final Texts TEXTS = Texts.of("routine.reader");
    private static final double LONGEST = 600; // seconds; ten minutes are no step any more

    private final TextReader texts;
    private final Faults faults;
    private final VoiceFile voices;

    StepReader(TextReader texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
        this.voices = new VoiceFile(texts, faults);
    }

    /**
     * Reads them all.
     *
     * @param what the key that the steps belong to
     * @param before what is said before the first of them
     */
    List<Instruction> steps(Node node, String what, List<String> before) {
        List<Instruction> steps = new ArrayList<>();
        for (Node entry : Listed.oneOrMore(node, what, faults)) {
            List<String> first = steps.isEmpty() ? before : List.of();
            steps.add(entry instanceof MappingNode ? timedStep(entry, first) : step(entry, what, first));
        }
        return steps;
    }

    private Instruction step(Node node, String what, List<String> before) {
        return ReadingTime.toDo(texts.text(node, TEXTS.text("a-step-of", what)), before);
    }

    private Instruction timedStep(Node node, List<String> before) {
        Entries entries = Entries.of(node, RoutineKeys.STEP, faults);
        Optional<String> said = entries.value("say").map(say -> texts.text(say, "say"));
        Instruction usual = ReadingTime.toDo(said.orElse(""), before);
        double seconds = entries.value("seconds").map(this::seconds).orElse(usual.seconds());
        Path voice = entries.value("voice").flatMap(voices::read).orElse(null);
        return new Instruction(usual.text(), seconds, voice);
    }

    private double seconds(Node node) {
        boolean isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        if (isNumber && node instanceof ScalarNode scalar && scalar.getValue().matches("[0-9.]+")) {
            double seconds = Double.parseDouble(scalar.getValue());
            if (seconds > 0 && seconds <= LONGEST) {
                return seconds;
            }
        }
        faults.add(node, TEXTS.text("seconds", (int) LONGEST));
        return 1;
    }
}
