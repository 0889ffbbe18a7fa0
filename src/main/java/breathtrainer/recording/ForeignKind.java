package breathtrainer.recording;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.FileStart;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that people have, that are known by their first bytes and not read here; each with its way out. */
enum ForeignKind {
    GDF("GDF \\d.*"),
    MATLAB("MATLAB \\d.*"),
    HDF("\u0089HDF\r\n.*"),
    PARQUET("PAR1[\u0000-\u0008\u0015].*"),
    ARROW("(?:ARROW1|FEA1)\u0000.*"),
    XDF("XDF:.*"),
    BRAINVISION("(?:\u00ef\u00bb\u00bf)?Brain ?Vision (?:Data Exchange|V-Amp).*"),
    LABCHART("CFWB[\u0000-\u0009].*"),
    NUMPY("\u0093NUMPY.*"),
    PICKLE("\u0080[\u0002-\u0005][c}\\](\u0095\u008c].*"),
    AXIVITY("MD\u00fc\u0003.*"),
    GENEACTIV("Device Identity.*"),
    ABF("ABF2.?\u0000.*|ABF .{3}[?@].*"),
    TDMS("TDSm.*"),
    NEUROSCAN("Version 3\\.0.{0,20}\u0000.*"),
    STATISTICS("\\$FL[23]@.*|<stata_dta>.*|RD[XA][23].*|X\n\u0000\u0000\u0000[\u0002\u0003].*"),
    SQLITE("SQLite format 3.*"),
    WORKBOOK("PK\u0003\u0004.*(?:\\[Content_Types\\]|xl/|opendocument\\.spreadsheet).*"),
    ARRAYS("PK\u0003\u0004.{26}[^/]{1,80}\\.npy.*"),
    ARCHIVE("PK[\u0003\u0005]..*|7z\u00bc\u00af.*|Rar!.*"),
    OLD_OFFICE("\u00d0\u00cf\u0011\u00e0.*"),
    PACKED("BZh[1-9].*|\u00fd7zXZ.*|\\(\u00b5/\u00fd.*"),
    PDF("%PDF.*"),
    RTF("\\{\\\\rtf.*"),
    PICTURE(
            "\u0089PNG.*|\u00ff\u00d8\u00ff.*|GIF8.*|BM.{4}\u0000\u0000\u0000\u0000.*|II\\*\u0000.*|MM\u0000\\*.*|RIFF.{4}WEBP.*"),
    SOUND("RIFF.{4}WAVE.*|ID3[\u0002-\u0004].*|OggS.*|fLaC.*|\u00ff[\u00fb\u00f3].*"),
    FILM(".{4}ftyp.*|RIFF.{4}AVI .*|\u001aE\u00df\u00a3.*"),
    SPORT(".{8}\\.FIT.*"),
    POINTER("version https://git-lfs.*"),
    PAGE("(?i)\\s*(?:<!doctype html|<html).*"),
    XML("(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml.*"),
    PROGRAM("\u007fELF.*|MZ.{2,60}\u0000.*|\u00ca\u00fe\u00ba\u00be.*|\u00cf\u00fa\u00ed\u00fe.*"),
    /** Last, for it says little: a length, and a version from 30 to 200 in four bytes. */
    ACQKNOWLEDGE(
            "..(?:[\u001e-\u00c8]\u0000\u0000\u0000..\u0000\u0000|\u0000\u0000\u0000[\u001e-\u00c8]\u0000\u0000..).*");

    private static final Texts TEXTS = Texts.of("recording");

    private static final int LOOKED_AT = 1000; // bytes

    private final Pattern start;

    ForeignKind(String start) {
        this.start = Pattern.compile(start, Pattern.DOTALL);
    }

    static Optional<ForeignKind> of(FileStart start) {
        String bytes = start.latin(LOOKED_AT);
        return Arrays.stream(values())
                .filter(kind -> kind.start.matcher(bytes).matches())
                .findFirst();
    }

    /** For a message: what the file is, and what can be done. */
    String words(Path file) {
        return TEXTS.text("foreign." + name().toLowerCase(Locale.ROOT).replace('_', '-'), file);
    }

    /** What helps with a file that nothing in it tells of, by the ending of its name; empty if that says nothing either. */
    static Optional<String> byName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".adicht")) {
            return Optional.of(TEXTS.text("perhaps.labchart"));
        }
        if (name.endsWith(".eeg") || name.endsWith(".vmrk")) {
            return Optional.of(TEXTS.text("perhaps.brainvision"));
        }
        if (name.endsWith(".dat")) {
            return Optional.of(TEXTS.text("perhaps.wfdb"));
        }
        return Optional.empty();
    }
}
