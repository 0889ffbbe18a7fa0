/**
 * The flesh round the bones: every part of a body is a row of circles, and its outline is what they cover.
 *
 * <pre>
 *  Skeleton + lung level
 *     ├─ TorsoFlesh   widened by the breath as the Setting's Expansion says
 *     ├─ HeadFlesh
 *     └─ LimbFlesh    with FootFlesh and hand
 *           │
 *           ▼  BodyPainter: props, far limbs, trunk, glow, near limbs, mat
 *        Drawing
 * </pre>
 *
 * <p>All parts have one opaque colour, so overlaps do not show. Where a near limb crosses the body a gap in the
 * background's colour is painted under it, which grows from nothing at the limb's root: so the limb comes out of the body
 * without a seam and stands off from it where it crosses. Turned down: one outline round the whole body, which would need
 * the union of curves at every frame.
 */
@NullMarked
package breathtrainer.figure.flesh;

import org.jspecify.annotations.NullMarked;
