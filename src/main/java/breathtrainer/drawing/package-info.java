/**
 * A picture as outlines and colours, for whatever paints it: a canvas of JavaFX and a PNG of Java2D show the same.
 *
 * <pre>
 *  Drawing ── Extent            what of the plane is seen
 *     └────── Mark, from back to front
 *               ├─ Fill         an Outline of polygons, and how much of the figure's colour
 *               └─ Glow         an ellipse of light that fades to its rim
 *  Placement                    from body heights to pixels
 *  PngPicture                   paints one without a display
 * </pre>
 *
 * <p>Lengths are in body heights, x to the right, y up from the floor; angles in degrees, 0 to the right, 90 up.
 */
@NullMarked
package breathtrainer.drawing;

import org.jspecify.annotations.NullMarked;
