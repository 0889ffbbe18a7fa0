package breathtrainer.session;

import breathtrainer.routine.Command;
import java.util.List;

/** The commands that were given while a recording was made. */
public interface RecordedCommands {
    RecordedCommands NONE = time -> List.of();

    /** Those given up to that time that were not asked for yet, in their order. */
    List<Command> upTo(double time);
}
