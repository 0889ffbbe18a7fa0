package breathtrainer.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That words can be read, computed from the stylesheet as WCAG 2 does: in both looks, on every ground they may stand on. */
class ContrastTest {
    private static final double WORDS = 4.5;
    private static final double SIGNS = 3; // icons, marks, bars that say something
    private static final List<String> GROUNDS = List.of("-ink", "-ink-raised", "-ink-high");
    private static final Map<String, List<String>> OWN_GROUNDS = Map.of(
            "-breath-words", List.of("-breath", "-breath-deep"), "-orb-words", List.of("-orb-inner", "-orb-middle"));
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");

    private String css = "";

    @BeforeEach
    void read() throws IOException {
        css = Files.readString(Path.of("src/main/resources/breathtrainer/ui/look/window.css"))
                .replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private Map<String, String> colours(boolean light) {
        Map<String, String> colours = new HashMap<>();
        RULE.matcher(css)
                .results()
                .filter(rule -> rule.group(1).strip().equals(".root")
                        || (light && rule.group(1).strip().equals(".root:light")))
                .forEach(rule -> COLOUR.matcher(rule.group(2))
                        .results()
                        .forEach(colour -> colours.put(colour.group(1), colour.group(2))));
        return colours;
    }

    private Set<String> used(String property) {
        return Pattern.compile(property + ": (-[a-z-]+);")
                .matcher(css)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void words_stand_out_from_whatever_they_stand_on(boolean light) {
        Map<String, String> colours = colours(light);
        Set<String> words = used("-fx-text-fill");
        assertThat(words).contains("-words", "-words-faint");
        for (String word : words) {
            for (String ground : OWN_GROUNDS.getOrDefault(word, GROUNDS)) {
                assertThat(contrast(rgb(colours, word), rgb(colours, ground)))
                        .as(word + " on " + ground)
                        .isGreaterThanOrEqualTo(WORDS);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void words_of_a_pause_are_dimmed_and_can_still_be_read(boolean light) {
        Map<String, String> colours = colours(light);
        double opacity = RULE.matcher(css)
                .results()
                .filter(rule -> rule.group(1).contains(".practice:paused .heading"))
                .map(rule -> rule.group(2).replaceAll("(?s).*-fx-opacity: ([0-9.]+);.*", "$1"))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
        double[] ground = rgb(colours, "-ink");
        double[] words = rgb(colours, "-words");
        double[] dimmed = new double[3];
        for (int i = 0; i < 3; i++) {
            dimmed[i] = opacity * words[i] + (1 - opacity) * ground[i];
        }
        assertThat(contrast(dimmed, ground)).isGreaterThanOrEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void signs_stand_out_as_well(boolean light) {
        Map<String, String> colours = colours(light);
        for (String sign : List.of("-breath", "-breath-deep", "-warm", "-words-quiet")) {
            for (String ground : GROUNDS) {
                assertThat(contrast(rgb(colours, sign), rgb(colours, ground)))
                        .as(sign + " on " + ground)
                        .isGreaterThanOrEqualTo(SIGNS);
            }
        }
    }

    private static double[] rgb(Map<String, String> colours, String name) {
        int value = Integer.parseInt(colours.get(name).substring(1), 16);
        return new double[] {(value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0};
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
