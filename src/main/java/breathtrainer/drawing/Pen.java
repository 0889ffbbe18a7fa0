package breathtrainer.drawing;

/** What an outline is traced with; a path of JavaFX or of Java2D. */
public interface Pen {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void close();
}
