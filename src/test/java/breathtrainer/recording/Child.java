package breathtrainer.recording;

import java.io.IOException;
import java.nio.file.Path;

/** A Java program of its own, such as one that can be killed. */
final class Child {
    private Child() {}

    /**
     * Starts one with the classes of this test.
     *
     * @param heap the most memory for objects, such as {@code 64m}
     */
    static Process start(Class<?> program, String heap, Path argument) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
