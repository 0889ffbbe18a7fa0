package breathtrainer.cli.terminal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.Picture;
import breathtrainer.cli.terminal.ScriptedSnapshot;
import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.session.ScriptedTrace;
import breathtrainer.session.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceStripTest {
    @Test
    void the_last_half_minute_with_its_onsets_below() {
        assertThat(strip(ScriptedSnapshot.breathing(40), Glyphs.UNICODE)).isEqualTo("""
                      ⣀⣠⠤⠤⠤⢤⣀⡀            ⣀⣠⠤⠤⠤⢤⣀⡀            ⣀⣠⠤⠤⠤⢤⣀⡀      |
                   ⣠⠴⠚⠁      ⠙⠲⢤⡀      ⣠⠴⠚⠁      ⠙⠲⢤⡀      ⣠⠴⠚⠁      ⠙⠲⢤⡀   |
                ⠒⠚⠉⠁            ⠉⠙⠒⠒⠒⠚⠉⠁            ⠉⠙⠒⠒⠒⠚⠉⠁            ⠉⠙⠒⠒|
                         ↓         ↑         ↓         ↑         ↓         ↑|
                """);
    }

    @Test
    void in_plain_characters() {
        assertThat(strip(ScriptedSnapshot.breathing(40), Glyphs.ASCII)).isEqualTo("""
                      .|---|.             .|---|.             .|---|.       |
                  .|-|'     '|-|.     .|-|'     '|-|.     .|-|'     '|-|.   |
                -|'             '|---|'             '|---|'             '|--|
                         v         ^         v         ^         v         ^|
                """);
    }

    @Test
    void a_practice_that_has_just_begun_has_its_trace_at_the_right() {
        assertThat(strip(ScriptedSnapshot.breathing(7), Glyphs.UNICODE)).isEqualTo("""
                                                                    ⣀⣠⠤⠤⠤⢤⣀⡀|
                                                                 ⣠⠴⠚⠁      ⠉|
                                                             ⠐⠒⠚⠉⠁          |
                                                             ↑         ↓    |
                """);
    }

    @Test
    void where_nothing_was_measured_nothing_is_drawn() {
        Trace gap = ScriptedTrace.of(
                40, time -> time > 20 && time < 30 ? Double.NaN : ScriptedSnapshot.level(time), List.of());
        assertThat(strip(gap, Glyphs.UNICODE)).isEqualTo("""
                      ⣀⣠⠤⠤⠤⢤⣀⡀                                ⣀⣠⠤⠤⠤⢤⣀⡀      |
                   ⣠⠴⠚⠁      ⠙⠲⢤⡀                          ⣠⠴⠚⠁      ⠙⠲⢤⡀   |
                ⠒⠚⠉⠁            ⠉⠙⠒⠒                   ⠐⠒⠚⠉⠁            ⠉⠙⠒⠒|
                                                                            |
                """);
    }

    @Test
    void a_deep_breath_does_not_leave_the_strip() {
        Trace deep = ScriptedTrace.of(40, time -> 3 * ScriptedSnapshot.level(time) - 1, List.of());
        assertThat(strip(deep, Glyphs.UNICODE)).isEqualTo("""
                     ⣰⠚⠉⠉⠉⠉⠉⠙⢲⡀          ⣰⠚⠉⠉⠉⠉⠉⠙⢲⡀          ⣰⠚⠉⠉⠉⠉⠉⠙⢲⡀     |
                    ⣰⠃        ⠹⡄        ⣰⠃        ⠹⡄        ⣰⠃        ⠹⡄    |
                ⣀⣀⣠⠼⠁          ⠹⢤⣀⣀⣀⣀⣀⣠⠼⠁          ⠹⢤⣀⣀⣀⣀⣀⣠⠼⠁          ⠹⢤⣀⣀⣀|
                                                                            |
                """);
    }

    @Test
    void an_empty_trace_is_an_empty_strip() {
        assertThat(strip(ScriptedTrace.of(0, time -> 0, List.of()), Glyphs.UNICODE))
                .doesNotContainPattern("[^ |\\n]");
    }

    private static String strip(Trace trace, Glyphs glyphs) {
        return Picture.of(60, 4, cells -> TraceStrip.draw(cells, new Area(0, 0, 4, 60), trace, glyphs));
    }
}
