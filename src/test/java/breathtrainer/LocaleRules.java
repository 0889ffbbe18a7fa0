package breathtrainer;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the program prints is the same in every country. */
final class LocaleRules {
    private static final Map<Class<?>, Set<String>> ASK_THE_COUNTRY = Map.of(
            String.class, Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
            PrintStream.class, Set.of("format", "printf"),
            PrintWriter.class, Set.of("format", "printf"),
            Formatter.class, Set.of("<init>"));

    @ArchTest
    static final ArchRule nothing_is_formatted_without_a_locale = noClasses()
            .should()
            .callCodeUnitWhere(target(asksTheCountry()))
            .because("a log, a table or a file written in Cairo must be read in Berlin: give Locale.ROOT");

    private LocaleRules() {}

    private static DescribedPredicate<CodeUnitCallTarget> asksTheCountry() {
        return DescribedPredicate.describe(
                "formats by the country of the machine",
                call -> ASK_THE_COUNTRY.entrySet().stream()
                        .anyMatch(entry -> call.getOwner().isEquivalentTo(entry.getKey())
                                && entry.getValue().contains(call.getName())
                                && call.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Locale.class))));
    }
}
