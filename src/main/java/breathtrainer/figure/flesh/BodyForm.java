package breathtrainer.figure.flesh;

import breathtrainer.figure.flesh.Profile.Knot;
import java.util.List;

/** How thick the one body is that all figures have, in body heights; drawn by eye over the lengths of its bones. */
final class BodyForm {
    static final Profile UPPER_ARM =
            Profile.of(new Knot(0, 0, 0.036), new Knot(0.35, 0, 0.032), new Knot(1, 0, 0.0235));
    static final Profile FOREARM =
            Profile.of(new Knot(0, 0, 0.0235), new Knot(0.28, 0, 0.0245), new Knot(1, 0, 0.0155));
    static final Profile HAND = Profile.of(new Knot(0, 0, 0.0155), new Knot(0.4, 0, 0.0165), new Knot(0.92, 0, 0.0085));
    static final Profile HAND_FROM_ABOVE = Profile.of(
            new Knot(0, 0, 0.0155), new Knot(0.4, 0, 0.0215), new Knot(0.68, 0, 0.0185), new Knot(0.92, 0, 0.0085));
    static final Profile THIGH = Profile.of(new Knot(0, 0.005, 0.058), new Knot(0.4, 0, 0.052), new Knot(1, 0, 0.0345));
    static final Profile SHANK =
            Profile.of(new Knot(0, 0, 0.0345), new Knot(0.3, 0.006, 0.0335), new Knot(1, 0, 0.0205));

    /** From the hip down to the sitting bones. */
    static final double TAIL = 0.022;

    // half thicknesses at the tail and the six points of the spine
    static final Row BACK = Row.of(0.068, 0.075, 0.060, 0.050, 0.056, 0.057, 0.043);
    static final Row FRONT = Row.of(0.034, 0.046, 0.055, 0.056, 0.060, 0.062, 0.040);
    static final Row SIDE = Row.of(0.066, 0.084, 0.083, 0.072, 0.080, 0.094, 0.080);

    // what a full breath adds to them; the depth of the chest grows by about a quarter, so that it is seen from 3 m
    static final Row BREATH_BACK = Row.of(0, 0, 0.001, 0.008, 0.016, 0.013, 0.004);
    static final Row BREATH_FRONT = Row.of(0, 0, 0.004, 0.012, 0.014, 0.013, 0.003);
    static final Row BREATH_SIDE = Row.of(0, 0, 0.002, 0.009, 0.015, 0.012, 0.004);
    static final Row BELLY_OF_EXHALE = Row.of(0, 0, -0.007, -0.010, -0.003, 0, 0);

    /** How much of the side's form is seen from above, where the pelvis is turned fully. */
    static final Row TURNED = Row.of(1, 1, 0.8, 0.45, 0.15, 0, 0);

    static final double LOWER_NECK = 0.039;
    static final double UPPER_NECK = 0.030;

    /**
     * One of the rounds of which a head or a foot is made.
     *
     * @param along towards the crown or the toes
     * @param aside towards the back of the head or the sole
     */
    record Round(double along, double aside, double radius) {}

    static final List<Round> HEAD_FROM_SIDE = List.of(
            new Round(0.012, 0.004, 0.0545), new Round(-0.016, -0.0125, 0.0405), new Round(-0.0365, -0.0145, 0.0285));
    static final List<Round> HEAD_FROM_ABOVE =
            List.of(new Round(0.013, 0, 0.0525), new Round(-0.012, 0, 0.0465), new Round(-0.029, 0, 0.0365));

    /** Heel, arch, ball and toes. */
    static final List<Round> FOOT = List.of(
            new Round(-0.026, 0.020, 0.019),
            new Round(0, 0, 0.0215),
            new Round(0.075, 0.0265, 0.0125),
            new Round(0.0975, 0.030, 0.009));

    /** Radii of the same, seen along the sole. */
    static final List<Double> FOOT_FROM_FRONT = List.of(0.021, 0.0225, 0.026, 0.019);

    /** From the wrist. */
    static final List<Round> THUMB =
            List.of(new Round(0.018, 0, 0.011), new Round(0.052, 0.024, 0.0085), new Round(0.066, 0.027, 0.0075));

    private BodyForm() {}
}
