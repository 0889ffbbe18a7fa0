package breathtrainer.figure.skeleton;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arm or a leg of a shape.
 *
 * @param bones three, from the trunk outwards: upper arm, forearm, hand, or thigh, shank, foot
 * @param pin what holds it; then the angles of the bones up to it follow from it
 * @param bendsLeft to which side the middle joint goes out, seen along the limb; for a limb with a pinned end
 * @param straight the spine is turned about the hip until this limb, pinned at its end, is straight
 */
public record Limb(List<Bone> bones, @Nullable Pin pin, boolean bendsLeft, boolean straight, LimbStyle style) {
    public Limb {
        bones = List.copyOf(bones);
    }

    Bone bone(int index) {
        return bones.get(index);
    }

    /** With what was solved for its first two bones. */
    Limb solved(double first, double second) {
        return withBones(List.of(bone(0).towards(first), bone(1).towards(second), bone(2)));
    }

    /** The same directions by the short way from the other's. */
    Limb near(Limb other) {
        List<Bone> nearer = new ArrayList<>();
        for (int i = 0; i < bones.size(); i++) {
            nearer.add(bone(i).near(other.bone(i)));
        }
        return withBones(nearer);
    }

    private Limb withBones(List<Bone> others) {
        return new Limb(others, pin, bendsLeft, straight, style);
    }

    /** A pin that both neighbours share is kept, else the angles lead. */
    static Limb on(Curve<Limb> curve) {
        Limb nearer = curve.share() < 0.5 ? curve.from() : curve.to();
        return new Limb(
                List.of(bone(curve, 0), bone(curve, 1), bone(curve, 2)),
                pin(curve),
                nearer.bendsLeft,
                nearer.straight,
                LimbStyle.on(curve.of(Limb::style)));
    }

    private static Bone bone(Curve<Limb> curve, int index) {
        return Bone.on(curve.of(limb -> limb.bone(index)));
    }

    private static @Nullable Pin pin(Curve<Limb> curve) {
        Pin from = curve.from().pin;
        Pin to = curve.to().pin;
        return from != null && to != null && from.holdsAs(to) ? Pin.on(curve.ofPresent(Limb::pin, from, to)) : null;
    }
}
