package breathtrainer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One hold of a log beside the truth: every breath that ended in it had its exhale begin in it.
 *
 * @param counted breaths that the program counted
 * @param truly exhales that truly began between the hold's beginning and its end
 */
public record HoldCheck(double from, double to, int counted, int truly) {
    private static final Pattern BREATHS = Pattern.compile("(\\d+)(?: of \\d+)? breaths");

    public static List<HoldCheck> of(List<String> log, List<Double> exhales) {
        List<HoldCheck> holds = new ArrayList<>();
        double from = 0;
        for (String line : log) {
            double time = Double.parseDouble(line.substring(0, 10).strip());
            if (line.contains("  hold  ")) {
                from = time;
            } else if (line.contains("  hold-ended  ")) {
                double begun = from;
                Matcher breaths = BREATHS.matcher(line);
                int counted = breaths.find() ? Integer.parseInt(breaths.group(1)) : 0;
                int breathed = (int) exhales.stream()
                        .filter(onset -> onset > begun && onset <= time)
                        .count();
                holds.add(new HoldCheck(begun, time, counted, breathed));
            }
        }
        return holds;
    }

    public int apart() {
        return Math.abs(counted - truly);
    }
}
