package breathtrainer;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes a room readable: few files, a drawing at its door, one meaning for each name, and a beginning and an end. */
final class HouseRules {
    private static final int MOST_FILES = 30;
    /** The whole of a detector on one map: its parts know each other better than any cut between them would. */
    private static final Set<String> LARGE = Set.of("breathtrainer.breath");

    private HouseRules() {}

    @ArchTest
    static void no_room_holds_more_than_can_be_looked_over(JavaClasses program) {
        Map<String, Long> rooms = files(program).collect(groupingBy(JavaClass::getPackageName, counting()));
        rooms.entrySet().removeIf(room -> room.getValue() <= MOST_FILES || LARGE.contains(room.getKey()));
        assertThat(rooms).isEmpty();
    }

    @ArchTest
    static void no_name_stands_in_two_rooms(JavaClasses program) {
        assertThat(files(program).map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
    }

    @ArchTest
    static void each_room_has_a_drawing_at_its_door(JavaClasses program) throws IOException {
        Path sources = Path.of("src/main/java");
        for (String room : files(program).map(JavaClass::getPackageName).collect(Collectors.toSet())) {
            assertThat(sources.resolve(room.replace('.', '/')).resolve("package-info.java"))
                    .content()
                    .contains("<pre>");
        }
        try (Stream<Path> doors = Files.walk(sources)) {
            assertThat(doors.filter(path -> path.endsWith("package-info.java")).count())
                    .isEqualTo(files(program)
                            .map(JavaClass::getPackageName)
                            .distinct()
                            .count());
        }
    }

    /** Of files, not only of rooms. A visitor and what it visits are two halves of one. */
    @ArchTest
    static final ArchRule files_have_a_beginning_and_an_end = SlicesRuleDefinition.slices()
            .assignedFrom(new FileByFile())
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), nameEndingWith("Visitor"))
            .because("of two files that need each other neither can be read first");

    private static Stream<JavaClass> files(JavaClasses program) {
        return program.stream().filter(JavaClass::isTopLevelClass).filter(not(HouseRules::isDoor));
    }

    private static boolean isDoor(JavaClass file) {
        return file.getSimpleName().equals("package-info");
    }

    /** Every file is a slice: a top-level class with all that is nested in it. */
    private static final class FileByFile implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            return one.getPackageName().startsWith("breathtrainer")
                    ? SliceIdentifier.of(one.getName().replaceFirst("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the files of the program";
        }
    }
}
