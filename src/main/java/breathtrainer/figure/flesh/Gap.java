package breathtrainer.figure.flesh;

import java.util.function.DoubleUnaryOperator;

/** How far a gap stands off from a limb, along it from 0 to 1, in body heights. */
final class Gap {
    static final double WIDTH = 0.0075;

    private static final double HIDDEN = -0.004; // so far inside the limb that it cannot be seen

    /** Out of the trunk without a seam. */
    static final DoubleUnaryOperator FROM_TRUNK = opening(0.2, 0.055);

    /** Of a shin over its own thigh, from the knee on. */
    static final DoubleUnaryOperator OF_SHIN = along -> along < 0.05 ? HIDDEN : risen(along * 0.05);

    /** Of a thigh over its own shin. */
    static final DoubleUnaryOperator OF_THIGH = opening(0.4, 0.05);

    static final DoubleUnaryOperator ALL_ROUND = along -> WIDTH;

    static final DoubleUnaryOperator NONE = along -> 0;

    private Gap() {}

    private static DoubleUnaryOperator opening(double from, double slope) {
        return along -> along < from ? HIDDEN : risen((along - from) * slope);
    }

    private static double risen(double by) {
        return Math.min(WIDTH, HIDDEN + by);
    }
}
