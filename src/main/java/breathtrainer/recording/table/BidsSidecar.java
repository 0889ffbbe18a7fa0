package breathtrainer.recording.table;

import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of JSON beside a table tells of it, as the Brain Imaging Data Structure has it: beside
 * {@code sub-01_physio.tsv.gz}, which holds numbers alone, lies {@code sub-01_physio.json}.
 *
 * @param rate samples a second; empty if it is not told, or none that a sensor has
 * @param columns their names, from the first
 */
record BidsSidecar(OptionalDouble rate, List<String> columns) {
    private static final BidsSidecar NONE = new BidsSidecar(OptionalDouble.empty(), List.of());
    private static final Pattern TABLE = Pattern.compile("(.+)\\.tsv(?:\\.gz)?", Pattern.DOTALL);
    private static final int LONGEST = 1 << 20; // bytes

    /** That of a file; one that tells nothing if there is none. */
    static BidsSidecar of(Path table) {
        Matcher name = TABLE.matcher(String.valueOf(table.getFileName()));
        Path beside = name.matches() ? table.resolveSibling(name.group(1) + ".json") : table;
        if (!name.matches() || !Files.isRegularFile(beside)) {
            return NONE;
        }
        try (InputStream content = Files.newInputStream(beside)) {
            return parse(new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return NONE;
        }
    }

    private static BidsSidecar parse(String json) {
        if (!(JsonText.read(json) instanceof Map<?, ?> told)) {
            return NONE;
        }
        double rate = Decimal.parse(String.valueOf(told.get("SamplingFrequency")));
        List<String> columns = told.get("Columns") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
        return new BidsSidecar(Believed.rate(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty(), columns);
    }

    /** The head with the names that are told, where the table has none of its own. */
    TableHead name(TableHead head, int count) {
        boolean meant = head.names().isEmpty() && columns.size() == count;
        return meant ? new TableHead(head.lines(), columns, head.units(), head.above()) : head;
    }
}
