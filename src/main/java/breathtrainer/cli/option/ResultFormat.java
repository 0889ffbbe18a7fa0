package breathtrainer.cli.option;

/** How results are printed. */
public enum ResultFormat {
    /** For people. */
    TEXT,
    CSV,
    JSON;

    /** Of a file that holds them. */
    public String ending() {
        return this == TEXT ? ".txt" : this == CSV ? ".csv" : ".json";
    }
}
