package breathtrainer.dist;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The licence of each library: parts.properties names it, and a file named after the licence beside it is its text. */
final class PartLicences {
    private static final Pattern JAR = Pattern.compile("(.+?)-([0-9][0-9A-Za-z.]*)(-[a-z0-9-]+)?\\.jar");

    /** The text lies at the top of the project. */
    private static final String OWN = "Apache-2.0";

    private final Path texts;
    private final Properties licences = new Properties();

    PartLicences(Path texts) throws IOException {
        this.texts = texts;
        try (Reader reader = Files.newBufferedReader(texts.resolve("parts.properties"))) {
            licences.load(reader);
        }
    }

    /** Puts the texts and a list of the parts into a folder; fails where a part has no licence that is known. */
    void copyTo(Path folder, Path libraries) throws IOException {
        Map<String, String> parts = parts(libraries);
        StringBuilder list = new StringBuilder("Parts of the program, and their licences\n\n");
        list.append("breath-trainer: " + OWN + "\nInter (typeface): OFL-1.1\nFeather (icons): MIT\n");
        list.append("Java (runtime): GPL-2.0-with-classpath-exception; runtime/legal has the licences of its parts\n");
        TreeSet<String> needed = new TreeSet<>();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String licence = licences.getProperty(part.getKey());
            if (licence == null) {
                throw new IOException(
                        "No licence is told for " + part.getKey() + ": add it to " + texts.resolve("parts.properties"));
            }
            needed.add(licence);
            list.append(part.getKey() + " " + part.getValue() + ": " + licence + "\n");
        }
        Files.createDirectories(folder);
        for (String licence : needed) {
            Path text = texts.resolve(licence + ".txt");
            if (!licence.equals(OWN) && !Files.exists(text)) {
                throw new IOException("The text of the licence is missing: " + text);
            }
        }
        for (Path text : FolderTree.files(texts)) {
            if (text.toString().endsWith(".txt")) {
                Files.copy(text, folder.resolve(String.valueOf(text.getFileName())));
            }
        }
        Files.writeString(folder.resolve("PARTS"), list);
    }

    private static Map<String, String> parts(Path libraries) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        for (Path library : FolderTree.files(libraries)) {
            Matcher name = JAR.matcher(String.valueOf(library.getFileName()));
            if (!name.matches()) {
                throw new IOException("Neither name nor version can be read from " + library);
            }
            parts.put(name.group(1), name.group(2));
        }
        return parts;
    }
}
