package breathtrainer.cli;

import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.drawing.FigureColours;
import breathtrainer.drawing.PngPicture;
import breathtrainer.figure.Figure;
import breathtrainer.figure.FigureException;
import breathtrainer.figure.Figures;
import breathtrainer.figure.Keyframe;
import breathtrainer.file.FileException;
import breathtrainer.file.NewFile;
import breathtrainer.language.Texts;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.Routines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the figures as pictures, without a display. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    /** Which colours a picture has. */
    enum PictureLook {
        DARK,
        LIGHT;

        FigureColours colours() {
            return this == DARK ? FigureColours.DARK : FigureColours.LIGHT;
        }
    }

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{1,3})x([1-9][0-9]{1,3})");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path to = Path.of("");

    @Option(names = "--look", paramLabel = "dark|light")
    private PictureLook look = PictureLook.DARK;

    @Option(names = "--size", paramLabel = "WxH")
    private String size = "960x720";

    @Option(names = "--routine", paramLabel = "ID|FILE")
    private @Nullable String routine;

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Override
    public Integer call() throws IOException, RoutineException, FigureException {
        System.setProperty("java.awt.headless", "true");
        PngPicture picture = picture();
        int pictures = 0;
        for (Figure figure : figures()) {
            for (Keyframe frame : Keyframe.of(figure)) {
                write(picture, figure, frame);
                pictures++;
            }
        }
        spec.commandLine().getOut().println(TEXTS.text("figures.done", pictures, to));
        return 0;
    }

    private PngPicture picture() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("figures.size", size));
        }
        return new PngPicture(look.colours(), Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private List<Figure> figures() throws RoutineException, FigureException {
        List<Figure> figures = new ArrayList<>();
        Figures known = routine != null && Files.exists(Path.of(routine))
                ? Figures.besides(Path.of(routine))
                : Figures.builtIn();
        for (String id : names()) {
            known.find(id).ifPresent(figures::add);
        }
        return figures;
    }

    private List<String> names() throws RoutineException {
        if (routine == null) {
            return Figures.IDS;
        }
        Routine chosen = Routines.find(routine);
        return chosen.poses().stream().map(Pose::figure).distinct().toList();
    }

    private void write(PngPicture picture, Figure figure, Keyframe frame) throws IOException, FileException {
        Path file = to.resolve(frame.name() + ".png");
        try (OutputStream out = NewFile.create(file, overwrite.existing())) {
            picture.write(figure.draw(frame.passage(), frame.share(), frame.level(), frame.mirrored()), out);
        }
    }
}
