package breathtrainer.figure.flesh;

import breathtrainer.drawing.Extent;
import breathtrainer.figure.skeleton.Viewpoint;
import java.util.List;

/**
 * How a body is seen, and what is around it.
 *
 * @param extent what is seen of the plane
 * @param glowShift how far the light of the breath lies to the back of the chest, body heights
 */
public record Setting(
        Viewpoint viewpoint,
        Extent extent,
        List<Prop> props,
        Outlining outlining,
        Expansion expansion,
        double glowShift) {
    public Setting {
        props = List.copyOf(props);
    }
}
