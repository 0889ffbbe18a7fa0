package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchFindings;
import breathtrainer.bench.BenchRun;
import breathtrainer.bench.HandMark;
import breathtrainer.bench.MarkComparison;
import breathtrainer.bench.MinMaxPyramid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is drawn at one moment.
 *
 * @param raw values as they were read
 * @param run how it goes with the present settings; null until it is begun
 * @param all the whole recording, as far as it is known
 * @param window what is seen of it
 * @param marks by hand
 */
record BenchView(
        List<MinMaxPyramid> raw,
        @Nullable BenchRun run,
        TimeWindow all,
        TimeWindow window,
        double cursor,
        List<HandMark> marks,
        MarkComparison comparison,
        BenchPalette palette) {
    BenchFindings findings() {
        return run == null ? BenchFindings.NONE : run.findings();
    }
}
