package breathtrainer.figure.skeleton;

import java.util.ArrayList;
import java.util.List;

/** A way through shapes, one after the other; a single one is a way that goes nowhere. Immutable. */
public final class ShapePath {
    private final Viewpoint viewpoint;
    private final List<Skeleton> solved = new ArrayList<>();

    /**
     * Through these shapes, one after the other.
     *
     * @param shapes at least one
     */
    public ShapePath(Viewpoint viewpoint, List<Shape> shapes) {
        this.viewpoint = viewpoint;
        for (Shape shape : shapes) {
            Skeleton skeleton = new SkeletonSolver(viewpoint).solve(shape);
            solved.add(solved.isEmpty() ? skeleton : nearLast(skeleton));
        }
    }

    private Skeleton nearLast(Skeleton skeleton) {
        Shape last = solved.get(solved.size() - 1).shape();
        return new Skeleton(
                skeleton.shape().near(last), skeleton.spine(), skeleton.skull(), skeleton.head(), skeleton.limbs());
    }

    /**
     * The body at a place on the way.
     *
     * @param share 0 at the first shape, 1 at the last
     */
    public Skeleton at(double share) {
        if (solved.size() == 1) {
            return solved.get(0);
        }
        double place = Math.max(0, Math.min(1, share)) * (solved.size() - 1);
        int index = Math.min((int) place, solved.size() - 2);
        return new SkeletonSolver(viewpoint).solve(Shape.on(curve(index, place - index)));
    }

    /** Between two that are held alike the anchor stays what it is, else it is the hip. */
    private Curve<Shape> curve(int index, double share) {
        Curve<Skeleton> curve = new Curve<>(
                solved.get(Math.max(0, index - 1)),
                solved.get(index),
                solved.get(index + 1),
                solved.get(Math.min(solved.size() - 1, index + 2)),
                share);
        boolean alike = curve.from().shape().anchor().joint()
                == curve.to().shape().anchor().joint();
        return alike ? curve.of(Skeleton::shape) : curve.of(Skeleton::heldByHip);
    }
}
