package breathtrainer.sensor.plain;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.Fed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines of any make: columns in any order, with any names and separators, in anything that programs put around them. */
class AnyLineTest {
    private static final int MAKES = 300, LINES = 150;
    private static final double RATE = 25;

    /** How one sensor prints. */
    private record Make(
            List<String> columns, String separator, String colon, int digits, boolean decimalComma, String around) {
        static Make of(Random random) {
            List<String> columns = new ArrayList<>(List.of("resp"));
            for (String other : List.of("ms", "bpm", "state", "temp")) {
                if (random.nextInt(3) == 0) {
                    columns.add(other);
                }
            }
            Collections.shuffle(columns, random);
            String around = pick(random, "", "", "()", "[]", "{}", "log", ">");
            boolean named = around.equals("{}") || columns.size() > 2 || random.nextBoolean();
            String colon = named ? pick(random, ":", "=", ": ", " : ", " = ") : "";
            String separator = pick(random, ",", ", ", ";", "\t", "\t\t", " ", "   ");
            int digits = random.nextInt(4);
            boolean comma = digits > 0 && !separator.startsWith(",") && around.isEmpty() && random.nextBoolean();
            return new Make(columns, separator, colon, digits, comma, around);
        }

        String value(int i) {
            double breath = 512 + 80 * Math.sin(2 * Math.PI * i / RATE / 4) + i * 7 % 10 / 10.0;
            return String.format(Locale.ROOT, "%." + digits + "f", breath);
        }

        private String column(String name, int i) {
            String value = switch (name) {
                case "ms" -> String.valueOf(5000 + i * 40);
                case "bpm" -> String.valueOf(14 + i / 60);
                case "state" -> String.valueOf(i / 50 % 2);
                case "temp" -> "36." + i / 30 % 10;
                default -> value(i);
            };
            return decimalComma ? value.replace('.', ',') : value;
        }

        String line(int i) {
            if (around.equals(">")) {
                return ">resp:" + value(i);
            }
            if (around.equals("{}")) {
                return columns.stream()
                        .map(name -> "\"" + name + "\":" + column(name, i))
                        .collect(Collectors.joining(",", "{", "}"));
            }
            String plain = columns.stream()
                    .map(name -> (colon.isEmpty() ? "" : name + colon) + column(name, i))
                    .collect(Collectors.joining(around.isEmpty() || around.equals("log") ? separator : ", "));
            return switch (around) {
                case "()" -> "(" + plain + (columns.size() == 1 ? ",)" : ")");
                case "[]" -> "[" + plain + "]";
                case "log" -> "\u001B[0;32mI (" + (900 + i * 40) + ") app: " + plain + "\u001B[0m";
                default -> plain;
            };
        }

        private static String pick(Random random, String... some) {
            return some[random.nextInt(some.length)];
        }
    }

    @Test
    void every_make_is_read_line_by_line_and_none_is_read_wrongly() {
        Random random = new Random(7);
        List<String> wrong = new ArrayList<>();
        for (int k = 0; k < MAKES; k++) {
            Make make = Make.of(random);
            Fed fed = Fed.all().lines(0, LINES, RATE, make::line).later(3);
            List<Double> sent = IntStream.range(0, LINES)
                    .mapToObj(i -> Double.valueOf(make.value(i)))
                    .toList();
            if (!fed.firsts().equals(sent)) {
                wrong.add(make.line(0) + " read as "
                        + fed.firsts().stream().limit(3).toList() + ", "
                        + fed.firsts().size());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
