package breathtrainer.cli.terminal;

import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.session.Guidance;

/** What a {@link DemoPractice} says. */
final class DemoGuidance {
    private static final String PRACTICE = "For the mid-back";

    private DemoGuidance() {}

    static Guidance opening(String next) {
        return new Guidance(
                PRACTICE,
                "Pain in the middle of the back has many causes – ask a doctor first. Stop when it hurts, or when you feel"
                        + " dizzy.",
                "",
                "",
                "",
                next,
                "");
    }

    static Guidance gettingReady(Place place, String next) {
        return in(
                place,
                "Come into the pose slowly, at your own time; the hold begins with your next inhale.",
                "Props: rolled mat or blanket. Caution: not with high blood pressure or glaucoma.",
                "",
                next);
    }

    static Guidance holding(Place place, int done, boolean inhale, String next) {
        return in(
                place,
                inhale ? "Let the ribs widen, effortless." : "Let the shoulders sink.",
                "",
                done + " of " + Math.round(place.pose().hold().to()),
                next);
    }

    static Guidance end() {
        return new Guidance(PRACTICE, "That was the practice. Namasté.", "", "", "", "", "");
    }

    private static Guidance in(Place place, String instruction, String detail, String done, String next) {
        String heading = place.pose().name() + (place.side().isEmpty() ? "" : ", " + place.side() + " side");
        String unit = place.pose().hold().unit() == Hold.Unit.ROUNDS ? "rounds" : "breaths";
        return new Guidance(
                heading, instruction, detail, done, unit, next, place.poseNumber() + " of " + place.poses());
    }
}
