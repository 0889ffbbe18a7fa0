package breathtrainer.figure.skeleton;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * How a body is held: what its file says of it.
 *
 * @param limbs all four
 */
public record Shape(Anchor anchor, Trunk trunk, Map<LimbName, Limb> limbs) {
    public Shape {
        limbs = Collections.unmodifiableMap(new EnumMap<>(limbs));
    }

    public Limb limb(LimbName name) {
        Limb limb = limbs.get(name);
        if (limb == null) {
            throw new IllegalArgumentException("a shape has four limbs; there is no " + name);
        }
        return limb;
    }

    Shape with(Anchor other) {
        return new Shape(other, trunk, limbs);
    }

    Shape with(Trunk other) {
        return new Shape(anchor, other, limbs);
    }

    Shape withLimbs(BiFunction<LimbName, Limb, Limb> made) {
        Map<LimbName, Limb> others = new EnumMap<>(limbs);
        others.replaceAll(made);
        return new Shape(anchor, trunk, others);
    }

    /** The same directions by the short way from the other's. */
    Shape near(Shape other) {
        return with(trunk.near(other.trunk)).withLimbs((name, limb) -> limb.near(other.limb(name)));
    }

    static Shape on(Curve<Shape> curve) {
        Anchor anchor = new Anchor(curve.from().anchor.joint(), CurvePoint.on(curve.of(shape -> shape.anchor.at())));
        return new Shape(anchor, Trunk.on(curve.of(Shape::trunk)), curve.from().limbs)
                .withLimbs((name, limb) -> Limb.on(curve.of(shape -> shape.limb(name))));
    }
}
