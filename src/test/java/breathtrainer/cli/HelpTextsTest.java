package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.Languages;
import breathtrainer.language.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} prints stands in the folders of languages, under keys that picocli asks for. */
class HelpTextsTest {
    static Set<String> languages() {
        return Languages.all().keySet();
    }

    private static CommandLine line() {
        return BreathTrainer.line(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTextsTest::all));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_command_and_each_option_is_described(String language) {
        CommandLine line =
                line().setResourceBundle(Texts.of(BreathTrainer.HELP, language).bundle());
        for (CommandLine command : all(line).toList()) {
            CommandSpec spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description())
                    .as(spec.qualifiedName())
                    .isNotEmpty();
            assertThat(spec.options()).as(spec.qualifiedName()).allSatisfy(HelpTextsTest::isDescribed);
            assertThat(spec.positionalParameters().stream().filter(each -> !saysAllByItsLabel(spec, each)))
                    .as(spec.qualifiedName())
                    .allSatisfy(HelpTextsTest::isDescribed);
        }
    }

    private static void isDescribed(ArgSpec argument) {
        assertThat(argument.description()).as(argument.toString()).isNotEmpty().doesNotContain("");
    }

    /** {@code routines check FILE...}. */
    private static boolean saysAllByItsLabel(CommandSpec command, ArgSpec argument) {
        return command.name().equals("check") && argument.paramLabel().equals("FILE");
    }

    @Test
    void every_text_is_asked_for() {
        Asked asked = new Asked(Texts.of(BreathTrainer.HELP, Texts.ENGLISH).bundle());
        CommandLine line = line().setHelpFactory(CommandLine.Help::new).setResourceBundle(asked);
        all(line).forEach(command -> command.usage(new PrintWriter(new StringWriter())));
        assertThat(asked.keys).containsAll(asked.texts.keySet());
    }

    /** Remembers what it was asked for. */
    private static final class Asked extends ResourceBundle {
        private final ResourceBundle texts;
        private final Set<String> keys = new TreeSet<>();

        private Asked(ResourceBundle texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            keys.add(key);
            return texts.getObject(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }

    @Test
    void help_is_said_in_german() {
        Program help = Program.run("history", "show", "--help", "--language", "de");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Aufruf: breath-trainer history show ")
                .contains("Eine Übung, Haltung für Haltung.");
        assertThat(Program.run("help", "breaths", "--language=de").out()).contains("Findet die Atemzüge");
    }
}
