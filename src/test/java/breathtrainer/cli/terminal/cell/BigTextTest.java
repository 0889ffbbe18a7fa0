package breathtrainer.cli.terminal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.Picture;
import org.junit.jupiter.api.Test;

class BigTextTest {
    @Test
    void small_digits_are_three_rows_high() {
        assertThat(Picture.of(
                        BigText.smallWidth("0123456789:"),
                        3,
                        cells -> BigText.drawSmall(cells, 0, 0, "0123456789:", Style.BODY)))
                .isEqualTo("""
                █▀█ ▄█  ▀▀█ ▀▀█ █ █ █▀▀ █▀▀ ▀▀█ █▀█ █▀█  ▄ |
                █ █  █  █▀▀ ▀▀█ ▀▀█ ▀▀█ █▀█   █ █▀█ ▀▀█  ▄ |
                ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀   ▀ ▀▀▀ ▀▀▀   ▀ ▀▀▀ ▀▀▀    |
                """);
    }

    @Test
    void large_digits_are_five_rows_high() {
        assertThat(Picture.of(
                        BigText.largeWidth("1:25"),
                        5,
                        cells -> BigText.drawLarge(cells, 0, 0, "1:25", Style.BODY, Glyphs.UNICODE)))
                .isEqualTo("""
                  ██            ██████  ██████|
                ████      ██        ██  ██    |
                  ██            ██████  ██████|
                  ██      ██    ██          ██|
                ██████          ██████  ██████|
                """);
    }

    @Test
    void large_digits_have_plain_characters() {
        assertThat(Picture.of(
                        BigText.largeWidth("7"),
                        5,
                        cells -> BigText.drawLarge(cells, 0, 0, "7", Style.BODY, Glyphs.ASCII)))
                .isEqualTo("""
                ######|
                    ##|
                    ##|
                    ##|
                    ##|
                """);
    }

    @Test
    void only_digits_and_the_colon_can_be_drawn() {
        assertThat(BigText.canDraw("10:05")).isTrue();
        assertThat(BigText.canDraw("4½")).isFalse();
        assertThat(BigText.canDraw("")).isFalse();
    }
}
