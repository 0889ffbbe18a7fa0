package breathtrainer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rooms of the one place that may know everything outside: which of each other they know. */
final class CommandLineRules {
    static final Map<String, Set<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            entry(
                    "cli",
                    "cli.awake",
                    "cli.calibrating",
                    "cli.evaluation",
                    "cli.option",
                    "cli.output",
                    "cli.past",
                    "cli.profile",
                    "cli.terminal",
                    "cli.unfinished",
                    "cli.watch",
                    "cli.wiring"),
            entry("cli.calibrating", "cli.profile"),
            entry("cli.evaluation"),
            entry("cli.option"),
            entry("cli.output", "cli.option", "cli.wiring"),
            entry("cli.unfinished"),
            entry("cli.watch"),
            entry("cli.awake"),
            entry("cli.past", "cli.option", "cli.output", "cli.wiring"),
            entry("cli.profile", "cli.option"),
            entry(
                    "cli.wiring",
                    "cli.calibrating",
                    "cli.option",
                    "cli.profile",
                    "cli.unfinished",
                    "cli.watch",
                    "cli.awake"),
            entry(
                    "cli.terminal",
                    "cli.output",
                    "cli.terminal.cell",
                    "cli.terminal.key",
                    "cli.terminal.picture",
                    "cli.terminal.story"),
            entry("cli.terminal.cell"),
            entry("cli.terminal.key"),
            entry("cli.terminal.picture", "cli.terminal.cell"),
            entry("cli.terminal.story", "cli.terminal.cell")));

    private CommandLineRules() {}

    private static Map.Entry<String, Set<String>> entry(String room, String... others) {
        return Map.entry(room, Set.of(others));
    }

    @ArchTest
    static void each_room_of_the_command_line_knows_only_those_it_builds_on(JavaClasses program) {
        ROOMS.forEach((room, others) -> classes()
                .that()
                .resideInAPackage("breathtrainer." + room)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("breathtrainer.cli.."))
                        .or(resideInAnyPackage(Stream.concat(Stream.of(room), others.stream())
                                .map(name -> "breathtrainer." + name)
                                .toArray(String[]::new))))
                .because("the commands know the rooms, and no room knows a command")
                .check(program));
    }

    @ArchTest
    static final ArchRule no_cycles_in_the_terminal = slices().matching("breathtrainer.cli.terminal.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two inner rooms that need each other are one room");
}
