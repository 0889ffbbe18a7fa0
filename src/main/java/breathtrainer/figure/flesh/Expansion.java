package breathtrainer.figure.flesh;

/**
 * Where on the trunk a breath shows, as factors of what it usually adds: 0 for the back of someone who lies on it.
 *
 * @param belly of what the belly is drawn in by on the exhale
 */
public record Expansion(Row back, Row front, Row side, Row belly) {
    public static final Expansion USUAL = new Expansion(Row.all(1), Row.all(1), Row.all(1), Row.all(1));

    Row backAt(double level) {
        return BodyForm.BACK.plus(BodyForm.BREATH_BACK.times(back).times(level));
    }

    Row frontAt(double level) {
        return BodyForm.FRONT
                .plus(BodyForm.BREATH_FRONT.times(front).times(level))
                .plus(BodyForm.BELLY_OF_EXHALE.times(belly).times(1 - level));
    }

    Row sideAt(double level) {
        return BodyForm.SIDE.plus(BodyForm.BREATH_SIDE.times(side).times(level));
    }
}
