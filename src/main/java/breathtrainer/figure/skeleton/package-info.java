/**
 * The bones: where they lie in a shape, and on the way from one shape to the next.
 *
 * <pre>
 *  Shape ── Anchor, Trunk, four Limbs        angles and pins, as a figure's file has them
 *    │
 *    ▼  SkeletonSolver, LimbSolver           pins become angles, angles become joints
 *  Skeleton                                  joints, and the shape with every angle known
 *    │
 *    ▼  ShapePath, Curve                     any place between two shapes, smooth and without overshoot
 *  Skeleton
 * </pre>
 *
 * <p>Seen from the side the person faces to the right when upright; near is the wearer's right. Seen from above the
 * person lies on the back with the head up; near is the wearer's right, the left of the picture. A bone that is lifted
 * out of the picture is drawn shorter by the cosine; its length in space never changes.
 */
@NullMarked
package breathtrainer.figure.skeleton;

import org.jspecify.annotations.NullMarked;
