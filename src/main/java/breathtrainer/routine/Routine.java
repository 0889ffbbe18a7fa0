package breathtrainer.routine;

import java.util.List;

/**
 * A practice as a teacher writes it.
 *
 * @param id short name for the command line, as in the file
 * @param before advice shown before the first pose, one paragraph each; may be empty
 * @param poses at least one
 * @param after the close, one paragraph each; may be empty
 * @param language in which all of it is written
 * @param pace how much of getting ready is said when it is practised
 */
public record Routine(
        String id,
        String title,
        List<String> before,
        List<Pose> poses,
        List<String> after,
        Language language,
        RoutinePace pace) {
    public Routine {
        before = List.copyOf(before);
        poses = List.copyOf(poses);
        after = List.copyOf(after);
        if (poses.isEmpty()) {
            throw new IllegalArgumentException("a routine has at least one pose");
        }
    }

    /** As it is written. */
    public Routine(
            String id, String title, List<String> before, List<Pose> poses, List<String> after, Language language) {
        this(id, title, before, poses, after, language, RoutinePace.FULL);
    }

    /** One that is written in English. */
    public Routine(String id, String title, List<String> before, List<Pose> poses, List<String> after) {
        this(id, title, before, poses, after, Language.ENGLISH);
    }

    /** The same, practised at another pace. */
    public Routine at(RoutinePace other) {
        return new Routine(id, title, before, poses, after, language, other);
    }

    /** Its poses as they are practised: at a brisk pace without the steps of getting ready. */
    public List<Pose> practised() {
        return pace == RoutinePace.BRISK ? poses.stream().map(Pose::named).toList() : poses;
    }
}
