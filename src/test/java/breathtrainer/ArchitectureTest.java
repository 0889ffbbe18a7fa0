package breathtrainer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A package is a room: who may open whose door. The table is the one of src/docs/architecture.md. */
@AnalyzeClasses(packages = "breathtrainer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Map<String, Set<String>> DOORS = new TreeMap<>(Map.ofEntries(
            entry("text"),
            entry("language"),
            entry("file", "language"),
            entry("signal"),
            entry("breath", "language", "signal"),
            entry("calibration", "language", "signal", "breath", "yaml", "file"),
            entry("sensor", "language", "signal", "file", "text"),
            entry("recording", "language", "signal", "file", "text"),
            entry("simulation", "language", "signal"),
            entry("yaml", "language"),
            entry("drawing"),
            entry("figure", "language", "drawing", "yaml"),
            entry("routine", "language", "breath", "yaml", "figure"),
            entry("knock", "signal"),
            entry("prelude", "language", "signal", "breath"),
            entry("session", "language", "signal", "breath", "knock", "recording", "routine"),
            entry("rerun", "signal", "breath", "recording", "routine", "session"),
            entry("bench", "language", "signal", "breath", "recording", "routine", "session", "rerun", "file"),
            entry(
                    "history",
                    "language",
                    "signal",
                    "breath",
                    "recording",
                    "routine",
                    "session",
                    "rerun",
                    "file",
                    "text"),
            entry("sound", "language", "file", "breath", "routine", "session"),
            entry(
                    "ui",
                    "language",
                    "signal",
                    "prelude",
                    "breath",
                    "calibration",
                    "recording",
                    "routine",
                    "session",
                    "drawing",
                    "figure",
                    "bench",
                    "rerun",
                    "file",
                    "sound",
                    "history")));

    private static Map.Entry<String, Set<String>> entry(String room, String... doors) {
        return Map.entry(room, Set.of(doors));
    }

    /** Rooms that are reached through another: only from there, and from those that lie beside them. */
    private static final Map<String, Set<String>> INNER = new TreeMap<>(Map.of(
            "calibration", Set.of("measure", "profile"),
            "figure", Set.of("skeleton", "flesh", "reader"),
            "recording", Set.of("csv", "edf", "entry", "even", "opensignals", "siemens", "table", "wfdb"),
            "routine", Set.of("engine", "reader"),
            "session", Set.of("chronicle"),
            "history", Set.of("report"),
            "sensor", Set.of("port", "decoder", "plain", "time"),
            "simulation", Set.of("belt", "breathing", "chest", "waveform"),
            "sound", Set.of("tone", "mix", "cue", "voice", "performance", "file", "line"),
            "ui",
                    Set.of(
                            "before",
                            "calibrate",
                            "control",
                            "hearing",
                            "library",
                            "look",
                            "practice",
                            "seeing",
                            "start",
                            "summary",
                            "trace",
                            "workbench")));

    @ArchTest
    static final ArchTests locale = ArchTests.in(LocaleRules.class);

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests commandLine = ArchTests.in(CommandLineRules.class);

    @ArchTest
    static void each_room_opens_only_its_own_doors(JavaClasses program) {
        DOORS.forEach((room, doors) -> classes()
                .that()
                .resideInAnyPackage(
                        withInner(room).map(name -> "breathtrainer." + name).toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("breathtrainer.."))
                        .or(resideInAnyPackage(Stream.concat(withInner(room), doors.stream())
                                .map(name -> "breathtrainer." + name)
                                .toArray(String[]::new))))
                .because("whoever changes another room must not have to look into " + room)
                .check(program));
    }

    @ArchTest
    static void the_paper_has_the_same_table(JavaClasses program) throws IOException {
        String paper = Files.readString(Path.of("src/docs/architecture.md"));
        String table = paper.substring(paper.indexOf("## The rooms"), paper.indexOf("## Threads"));
        DOORS.forEach((room, doors) -> assertThat(table.lines().filter(line -> line.startsWith("| `" + room + "` |")))
                .as("what src/docs/architecture.md says of " + room)
                .singleElement(as(STRING))
                .satisfies(row -> assertThat(row.split(" *\\| *", -1)[4].split(", "))
                        .containsExactlyInAnyOrderElementsOf(doors.isEmpty() ? Set.of("–") : doors))
                .satisfies(row -> assertThat(INNER.getOrDefault(room, Set.of()))
                        .allMatch(inner -> row.contains("`" + inner + "`"))));
    }

    @ArchTest
    static void inner_rooms_are_reached_through_their_own_door(JavaClasses program) {
        INNER.forEach((room, inner) -> noClasses()
                .that()
                .resideOutsideOfPackage("breathtrainer." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inner.stream()
                        .map(name -> "breathtrainer." + room + "." + name)
                        .toArray(String[]::new))
                .because("what lies behind the door of " + room + " may be built anew at any time")
                .check(program));
    }

    private static Stream<String> withInner(String room) {
        return Stream.concat(
                Stream.of(room), INNER.getOrDefault(room, Set.of()).stream().map(inner -> room + "." + inner));
    }

    @ArchTest
    static final ArchRule every_class_lives_in_a_room = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            DOORS.keySet().stream().flatMap(ArchitectureTest::withInner),
                            CommandLineRules.ROOMS.keySet().stream())
                    .map(name -> "breathtrainer." + name)
                    .toArray(String[]::new))
            .because("a room that is not in the table has no rules");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("breathtrainer.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms that need each other are one room");

    @ArchTest
    static final ArchRule no_cycles_among_inner_rooms = slices().matching("breathtrainer.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("two inner rooms that need each other are one room");

    @ArchTest
    static final ArchRule javafx_only_in_ui =
            only("ui", "javafx..", "atlantafx..", "org.kordamp..").because("a practice must run without a display");

    @ArchTest
    static final ArchRule serial_only_in_sensor =
            only("sensor", "com.fazecast..").because("the rest of the program knows samples, not ports");

    @ArchTest
    static final ArchRule command_line_only_in_cli = only("cli", "picocli..", "org.jline..")
            .because("there are three ways in, and only one is the command line");

    @ArchTest
    static final ArchRule text_leaves_by_one_door = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("breathtrainer.cli.BreathTrainer")
            .and()
            .doNotHaveFullyQualifiedName("breathtrainer.cli.terminal.ProcessTerminal")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is printed goes through VisibleWriter, Paper or Cells, which let nothing steer a terminal");

    @ArchTest
    static final ArchRule yaml_only_where_files_of_teachers_are_read = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "breathtrainer.yaml",
                    "breathtrainer.calibration.profile",
                    "breathtrainer.routine.reader",
                    "breathtrainer.figure.reader")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..")
            .because("how a routine or a figure is written is the reader's secret");

    @ArchTest
    static final ArchRule csv_only_in_recording =
            only("recording", "de.siegmar..").because("the format of a recording is the reader's secret");

    @ArchTest
    static final ArchRule pdf_only_in_the_report =
            only("history.report", "com.lowagie..").because("a page is laid out in one place");

    @ArchTest
    static final ArchRule mathematics_off_the_step = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "breathtrainer.signal",
                    "breathtrainer.calibration..",
                    "breathtrainer.recording..",
                    "breathtrainer.cli.evaluation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.math3..")
            .because("what is done at every step makes no rubbish; the library does, and serves where there is time");

    @ArchTest
    static final ArchRule sound_only_in_sound =
            only("sound", "javax.sound..").because("a practice must run on a machine that cannot sound");

    @ArchTest
    static final ArchRule no_clock_in_the_pipeline = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "breathtrainer.sensor..",
                    "breathtrainer.recording..",
                    "breathtrainer.sound.line",
                    "breathtrainer.cli..",
                    "breathtrainer.ui..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(TimeUnit.class, "sleep", long.class)
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callConstructor(Random.class)
            .because("a practice is a function of samples and commands with their times: replay must be identical");

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction only(
            String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("breathtrainer." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
