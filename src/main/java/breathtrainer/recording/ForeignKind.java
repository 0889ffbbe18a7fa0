package breathtrainer.recording;

import breathtrainer.recording.entry.FileStart;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that people have, that are known by their first bytes and not read here; each with its way out. */
enum ForeignKind {
    GDF("GDF \\d.*", "GDF", "biosig's save2gdf converts it to EDF"),
    MATLAB("MATLAB \\d.*", "a MATLAB file", "write the signal from there with writematrix, as CSV"),
    HDF("\u0089HDF\r\n.*", "an HDF5 file", "export the signal from its program, or with h5dump, as CSV or EDF"),
    PARQUET("PAR1[\u0000-\u0008\u0015].*", "a Parquet file", "write it as CSV, with pandas: read_parquet and to_csv"),
    ARROW(
            "(?:ARROW1|FEA1)\u0000.*",
            "an Arrow or Feather file",
            "write it as CSV, with pandas: read_feather and to_csv"),
    XDF("XDF:.*", "XDF, of LabStreamingLayer", "pyxdf reads it, and pandas writes the stream as CSV"),
    BRAINVISION(
            "(?:\u00ef\u00bb\u00bf)?Brain ?Vision (?:Data Exchange|V-Amp).*",
            "the header of a BrainVision recording",
            "EDFbrowser or MNE-Python write it as EDF"),
    LABCHART("CFWB[\u0000-\u0009].*", "LabChart's binary format", "export it from LabChart as text or EDF"),
    NUMPY("\u0093NUMPY.*", "a NumPy array", "write it with numpy.savetxt, as text"),
    PICKLE("\u0080[\u0002-\u0005][c}\\](\u0095\u008c].*", "a Python pickle", "write the signal from Python as CSV"),
    AXIVITY(
            "MD\u00fc\u0003.*",
            "the binary format of Axivity (CWA)",
            "export it from OmGUI or with cwa-convert, as CSV"),
    GENEACTIV("Device Identity.*", "the binary format of GENEActiv", "export it from the GENEActiv software as CSV"),
    ABF("ABF2.?\u0000.*|ABF .{3}[?@].*", "the format of Axon instruments", "export it from Clampfit as text"),
    TDMS("TDSm.*", "TDMS, of LabVIEW", "export it there, or with npTDMS, as CSV"),
    NEUROSCAN("Version 3\\.0.{0,20}\u0000.*", "Neuroscan's CNT", "EDFbrowser or MNE-Python write it as EDF"),
    STATISTICS(
            "\\$FL[23]@.*|<stata_dta>.*|RD[XA][23].*|X\n\u0000\u0000\u0000[\u0002\u0003].*",
            "a file of a statistics program",
            "save the table there as CSV"),
    SQLITE("SQLite format 3.*", "a database (SQLite)", "write the table from it as CSV: sqlite3 -csv -header"),
    WORKBOOK(
            "PK\u0003\u0004.*(?:\\[Content_Types\\]|xl/|opendocument\\.spreadsheet).*",
            "a spreadsheet",
            "save the sheet as CSV"),
    ARRAYS(
            "PK\u0003\u0004.{26}[^/]{1,80}\\.npy.*",
            "NumPy arrays (npz)",
            "write the one of the breath with numpy.savetxt, as text"),
    ARCHIVE(
            "PK[\u0003\u0005]..*|7z\u00bc\u00af.*|Rar!.*",
            "an archive of other files",
            "unpack it, and name the recording in it"),
    OLD_OFFICE("\u00d0\u00cf\u0011\u00e0.*", "an old Excel or Word file", "save the sheet as CSV"),
    PACKED(
            "BZh[1-9].*|\u00fd7zXZ.*|\\(\u00b5/\u00fd.*",
            "packed by bzip2, xz or zstd",
            "unpack it, with bunzip2, unxz or unzstd; gzip is read as it is"),
    PDF("%PDF.*", "a PDF", "export the numbers themselves"),
    RTF("\\{\\\\rtf.*", "a formatted text (RTF)", "save it as plain text"),
    PICTURE(
            "\u0089PNG.*|\u00ff\u00d8\u00ff.*|GIF8.*|BM.{4}\u0000\u0000\u0000\u0000.*|II\\*\u0000.*|MM\u0000\\*.*|RIFF.{4}WEBP.*",
            "a picture", "export the numbers themselves"),
    SOUND(
            "RIFF.{4}WAVE.*|ID3[\u0002-\u0004].*|OggS.*|fLaC.*|\u00ff[\u00fb\u00f3].*",
            "a sound", "what a microphone hears is not understood; record with a belt"),
    FILM(".{4}ftyp.*|RIFF.{4}AVI .*|\u001aE\u00df\u00a3.*", "a film or a sound", "export the numbers themselves"),
    SPORT(".{8}\\.FIT.*", "a FIT file of a sports watch", "it seldom holds breath; fitdump writes it as CSV"),
    POINTER(
            "version https://git-lfs.*",
            "not the recording but a pointer to it (Git LFS)",
            "fetch the recording itself with git lfs pull"),
    PAGE(
            "(?i)\\s*(?:<!doctype html|<html).*",
            "a web page",
            "download the recording itself, the raw file, not the page that shows it"),
    XML("(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml.*", "XML", "export the signal from its program as CSV or EDF"),
    PROGRAM(
            "\u007fELF.*|MZ.{2,60}\u0000.*|\u00ca\u00fe\u00ba\u00be.*|\u00cf\u00fa\u00ed\u00fe.*",
            "a program",
            "name a recording"),
    /** Last, for it says little: a length, and a version from 30 to 200 in four bytes. */
    ACQKNOWLEDGE(
            "..(?:[\u001e-\u00c8]\u0000\u0000\u0000..\u0000\u0000|\u0000\u0000\u0000[\u001e-\u00c8]\u0000\u0000..).*",
            "a recording of AcqKnowledge (BIOPAC)",
            "save it there as text, or convert it with bioread's acq2txt");

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

    /** What helps with a file that nothing in it tells of, by the ending of its name; empty if that says nothing either. */
    static Optional<String> byName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".adicht")) {
            return Optional.of("It may be a LabChart recording: export it from there as text or EDF.");
        }
        if (name.endsWith(".eeg") || name.endsWith(".vmrk")) {
            return Optional.of(
                    "It may be part of a BrainVision recording: EDFbrowser or MNE-Python write that as EDF.");
        }
        if (name.endsWith(".dat")) {
            return Optional.of(
                    "If it is the signal file of a WFDB record, put its header, which ends in .hea, beside it.");
        }
        return Optional.empty();
    }
}
