package breathtrainer.cli;

import breathtrainer.breath.BreathDetector;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.evaluation.Detections;
import breathtrainer.cli.evaluation.Evaluation;
import breathtrainer.cli.evaluation.EvaluationCsv;
import breathtrainer.cli.evaluation.EvaluationJson;
import breathtrainer.cli.evaluation.EvaluationTable;
import breathtrainer.cli.evaluation.MarksFile;
import breathtrainer.cli.evaluation.ReferenceMarks;
import breathtrainer.cli.evaluation.Score;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.FileOptions;
import breathtrainer.cli.option.ResultFormat;
import breathtrainer.cli.output.ManyFiles;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.Plausibility;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingReader;
import breathtrainer.simulation.TruthWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the breaths that are found in recordings with marks of the true ones. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORDING", arity = "0..1")
    private @Nullable Path recording;

    @Option(names = "--reference", paramLabel = "MARKS")
    private @Nullable Path reference;

    @Option(names = "--batch", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--annotator", paramLabel = "NAME")
    private @Nullable String annotator;

    @Option(names = "--either-sign")
    private boolean eitherSign;

    @Option(names = "--skip", paramLabel = "SECONDS")
    private double skip;

    @Option(names = "--deciles")
    private boolean deciles;

    @Option(names = "--format", paramLabel = "text|csv|json")
    private @Nullable ResultFormat format;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private FileOptions file = new FileOptions();

    @Mixin
    private DetectorOptions detector = new DetectorOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if ((recording == null) == (folder == null)) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("evaluate.which"));
        }
        if (folder != null && reference != null) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("evaluate.reference"));
        }
        if (json && format != null && format != ResultFormat.JSON) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("evaluate.json"));
        }
        Evaluation evaluation = new Evaluation(skip, eitherSign);
        Map<String, Score> scores = new LinkedHashMap<>();
        boolean complete = true;
        if (recording != null) {
            add(recording, judged(recording, err()), evaluation, scores);
        } else {
            ManyFiles<Compared> many = new ManyFiles<>(this::judged, err());
            complete = many.run(recordings(), (each, found) -> add(each, found, evaluation, scores)) == 0;
        }
        if (!scores.isEmpty()) {
            print(scores, evaluation.total());
        }
        return complete ? 0 : 1;
    }

    /** What is compared of one recording. */
    private record Compared(ReferenceMarks marks, Detections found) {}

    private Compared judged(Path each, PrintWriter said) throws IOException {
        ReferenceMarks marks = new MarksFile(marksOf(each)).read();
        return new Compared(annotator == null ? marks : marks.by(annotator), detect(each, said));
    }

    private static void add(Path each, Compared compared, Evaluation evaluation, Map<String, Score> scores) {
        scores.put(String.valueOf(each.getFileName()), evaluation.add(compared.marks(), compared.found()));
    }

    private Path marksOf(Path each) {
        return reference == null ? TruthWriter.beside(each) : reference;
    }

    private List<Path> recordings() throws IOException {
        if (folder == null) {
            return List.of();
        }
        List<Path> marked = RecordingFolder.recordings(folder).stream()
                .filter(each -> Files.exists(TruthWriter.beside(each)))
                .toList();
        if (marked.isEmpty()) {
            throw new FileSystemException(folder.toString(), null, TEXTS.text("evaluate.no-marks"));
        }
        return marked;
    }

    private Detections detect(Path each, PrintWriter said) throws IOException {
        Detections found = new Detections();
        Plausibility plausibility = new Plausibility();
        try (RecordingReader reader = RecordingReader.open(each, file.options(), fault -> said.println(fault))) {
            BreathDetector finder = new BreathDetector(
                    detector.settings(WhoseSensor.ofFile(reader.header(), detector, profiles())), found);
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                if (entry.get() instanceof Entry.Reading reading) {
                    finder.accept(reading.sample());
                    plausibility.accept(reading.sample());
                }
            }
        }
        Optional<String> complaint = plausibility.complaint();
        if (complaint.isPresent()) {
            throw new RecordingException(each + " " + complaint.get());
        }
        return found;
    }

    private void print(Map<String, Score> scores, Score total) {
        PrintWriter out = spec.commandLine().getOut();
        switch (json ? ResultFormat.JSON : format == null ? ResultFormat.TEXT : format) {
            case JSON -> out.println(EvaluationJson.of(scores, total));
            case CSV -> EvaluationCsv.print(scores, total, out);
            case TEXT -> new EvaluationTable(out).print(scores, total, deciles);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static WearerProfiles profiles() {
        return Folders.ofThisMachine().profiles();
    }
}
