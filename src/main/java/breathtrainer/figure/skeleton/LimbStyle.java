package breathtrainer.figure.skeleton;

/**
 * How a limb is drawn.
 *
 * @param tint 0 in the figure's colour, to 1 half mixed into the background
 * @param layer from back to front; below 0 behind the trunk
 */
public record LimbStyle(double tint, double layer, Fold fold) {
    static LimbStyle on(Curve<LimbStyle> curve) {
        return new LimbStyle(
                curve.at(LimbStyle::tint),
                curve.at(LimbStyle::layer),
                (curve.share() < 0.5 ? curve.from() : curve.to()).fold());
    }
}
