package breathtrainer.recording;

import breathtrainer.recording.entry.FileStart;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that people have, that are known by their first bytes and not read here; each with its way out. */
enum ForeignKind {
    SIEMENS(
            "[\\d ]{0,40}(?:\\d{1,5} ){100}.*",
            "a physiological log of a Siemens scanner",
            "write its numbers one a line, and say --rate 50 or 400"),
    GDF("GDF .*", "GDF", "biosig's save2gdf converts it to EDF"),
    MATLAB("MATLAB \\d.*", "a MATLAB file", "write the signal from there with writematrix, as CSV"),
    HDF("\u0089HDF.*", "an HDF5 file", "export the signal from its program as CSV or EDF"),
    XDF("XDF:.*", "XDF, of LabStreamingLayer", "pyxdf reads it, and pandas writes the stream as CSV"),
    SHEET("PK\u0003\u0004.*", "an archive, as spreadsheets are", "save the sheet as CSV"),
    PDF("%PDF.*", "a PDF", "export the numbers themselves");

    private static final int LOOKED_AT = 1000; // bytes

    private final Pattern start;
    private final String name;
    private final String wayOut;

    ForeignKind(String start, String name, String wayOut) {
        this.start = Pattern.compile(start, Pattern.DOTALL);
        this.name = name;
        this.wayOut = wayOut;
    }

    static Optional<ForeignKind> of(FileStart start) {
        String bytes = start.latin(LOOKED_AT);
        return Arrays.stream(values())
                .filter(kind -> kind.start.matcher(bytes).matches())
                .findFirst();
    }

    /** For a message. */
    String words() {
        return "is " + name + ", which is not read here: " + wayOut + ".";
    }
}
