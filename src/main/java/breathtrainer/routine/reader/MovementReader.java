package breathtrainer.routine.reader;

import breathtrainer.breath.Phase;
import breathtrainer.language.Texts;
import breathtrainer.routine.Movement;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads movements, each on an inhale or an exhale. */
final class MovementReader {
    private static final Texts TEXTS = Texts.of("routine.reader");

    private final TextReader texts;
    private final Faults faults;
    private final VoiceFile voices;

    MovementReader(TextReader texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
        this.voices = new VoiceFile(texts, faults);
    }

    /** One movement on every inhale, another on every exhale. */
    List<Movement> eachBreath(Node node) {
        Entries entries = Entries.of(node, RoutineKeys.EACH_BREATH, faults);
        return List.of(movement(entries, Phase.INHALE), movement(entries, Phase.EXHALE));
    }

    /** Movements in any order. */
    List<Movement> enter(Node node) {
        return Listed.entries(node, "enter", faults).stream()
                .map(this::movement)
                .toList();
    }

    /** Movements that begin with an inhale and end with an exhale, in turns. */
    List<Movement> round(Node node) {
        List<Movement> movements = new ArrayList<>();
        Phase before = Phase.EXHALE;
        List<Node> entries = Listed.entries(node, "round", faults);
        for (Node entry : entries) {
            Movement movement = movement(entry);
            if (movement.phase() == before && !faults.hasLost(node)) {
                faults.add(entry, TEXTS.text("round." + name(other(before)), movements.size() + 1));
            }
            before = movement.phase();
            movements.add(movement);
        }
        if (before == Phase.INHALE && !faults.hasLost(node)) {
            faults.add(entries.get(entries.size() - 1), TEXTS.text("round.last"));
        }
        return movements;
    }

    private Movement movement(Node node) {
        Entries entries = Entries.of(node, RoutineKeys.MOVEMENT, faults);
        boolean both = entries.has("inhale") && entries.has("exhale");
        boolean none = node instanceof MappingNode mapping && mapping.getValue().isEmpty();
        if (both || none) {
            faults.add(node, TEXTS.text("movement.key"));
        }
        return movement(entries, entries.has("inhale") ? Phase.INHALE : Phase.EXHALE);
    }

    private Movement movement(Entries entries, Phase phase) {
        String key = name(phase);
        return entries.value(key)
                .map(node -> node instanceof MappingNode ? withCue(node, phase) : withoutCue(node, phase))
                .orElse(new Movement(phase, ""));
    }

    private Movement withoutCue(Node text, Phase phase) {
        return new Movement(phase, texts.text(text, name(phase)));
    }

    private Movement withCue(Node node, Phase phase) {
        Entries entries = Entries.of(node, RoutineKeys.TEXT_AND_CUE, faults);
        String say = entries.value("say").map(text -> texts.text(text, "say")).orElse("");
        String cue = entries.value("cue").map(text -> texts.text(text, "cue")).orElse(null);
        if (cue != null && cue.length() > say.length() && !say.isEmpty() && !cue.isEmpty()) {
            faults.add(node, TEXTS.text("movement.cue"));
        }
        Path voice = entries.value("voice").flatMap(voices::read).orElse(null);
        return new Movement(phase, say, cue, voice);
    }

    private static Phase other(Phase phase) {
        return phase == Phase.INHALE ? Phase.EXHALE : Phase.INHALE;
    }

    private static String name(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
