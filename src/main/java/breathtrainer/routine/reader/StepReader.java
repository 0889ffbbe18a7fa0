package breathtrainer.routine.reader;

import breathtrainer.routine.Instruction;
import breathtrainer.routine.ReadingTime;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the steps into a pose, or from one side to the next: each a text, or a text with its seconds. */
final class StepReader {
    private static final double LONGEST = 600; // seconds; ten minutes are no step any more

    private final TextReader texts;
    private final Faults faults;
    private final VoiceFile voices;

    StepReader(TextReader texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
        this.voices = new VoiceFile(texts, faults);
    }

    /** @param what the key that the steps belong to */
    List<Instruction> steps(Node node, String what) {
        return Listed.oneOrMore(node, what, faults).stream()
                .map(entry -> entry instanceof MappingNode ? timedStep(entry) : step(entry, what))
                .toList();
    }

    private Instruction step(Node node, String what) {
        return ReadingTime.toDo(texts.text(node, "a step of " + what));
    }

    private Instruction timedStep(Node node) {
        Entries entries = Entries.of(node, RoutineKeys.STEP, faults);
        Optional<String> said = entries.value("say").map(say -> texts.text(say, "say"));
        Instruction usual = ReadingTime.toDo(said.orElse(""));
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
        faults.add(node, "seconds is a number above 0, at most " + (int) LONGEST);
        return 1;
    }
}
