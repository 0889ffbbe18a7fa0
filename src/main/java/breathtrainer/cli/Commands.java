package breathtrainer.cli;

import breathtrainer.cli.past.HistoryCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands by name, in the order of the help. */
final class Commands {
    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("practise", PractiseCommand.class);
        ALL.put("replay", ReplayCommand.class);
        ALL.put("calibrate", CalibrateCommand.class);
        ALL.put("profiles", ProfilesCommand.class);
        ALL.put("breaths", BreathsCommand.class);
        ALL.put("convert", ConvertCommand.class);
        ALL.put("evaluate", EvaluateCommand.class);
        ALL.put("history", HistoryCommand.class);
        ALL.put("record", RecordCommand.class);
        ALL.put("sensors", SensorsCommand.class);
        ALL.put("routines", RoutinesCommand.class);
        ALL.put("figures", FiguresCommand.class);
        ALL.put("sound", SoundCommand.class);
        ALL.put("simulate", SimulateCommand.class);
        ALL.put("help", CommandLine.HelpCommand.class);
    }

    private Commands() {}

    /** The command that comes first in the arguments, else all: to look into every one costs a quarter of a short run. */
    static Map<String, Class<?>> forArguments(String... arguments) {
        Class<?> called = arguments.length == 0 ? null : ALL.get(arguments[0]);
        boolean alone = called != null && called != CommandLine.HelpCommand.class;
        return alone ? Map.of(arguments[0], called) : ALL;
    }
}
