package breathtrainer.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Paints a drawing as a PNG, also where there is no display. */
public final class PngPicture {
    private final FigureColours colours;
    private final int width;
    private final int height;

    /**
     * For pictures of one look.
     *
     * @param width in pixels, above 0, as is the height
     */
    public PngPicture(FigureColours colours, int width, int height) {
        this.colours = colours;
        this.width = width;
        this.height = height;
    }

    /** Writes the picture; the stream is left open. */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(colours.background()));
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(drawing, graphics);
        graphics.dispose();
        ImageIO.write(image, "png", out);
    }

    private void paint(Drawing drawing, Graphics2D graphics) {
        Placement placement = Placement.inside(drawing, width, height);
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Fill fill) {
                fill(fill, placement, graphics);
            } else if (mark instanceof Mark.Glow glow) {
                glow(glow, placement, graphics);
            }
        }
    }

    private void fill(Mark.Fill fill, Placement placement, Graphics2D graphics) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        fill.outline().trace(new PlacedPen(placement, new PathPen(path)));
        graphics.setColor(new Color(colours.mixed(fill.ink())));
        graphics.fill(path);
    }

    private void glow(Mark.Glow glow, Placement placement, Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        graphics.transform(new AffineTransform(
                placement.scaleX(), 0, 0, placement.scaleY(), placement.shiftX(), placement.shiftY()));
        graphics.translate(glow.centre().x(), glow.centre().y());
        graphics.rotate(Math.toRadians(glow.direction()));
        graphics.scale(glow.halfLength(), glow.halfDepth());
        float[] stops = {0, (float) Mark.Glow.MIDDLE, 1};
        Color[] light = {light(glow.alpha()), light(glow.alpha() * Mark.Glow.MIDDLE_SHARE), light(0)};
        graphics.setPaint(new RadialGradientPaint(0, 0, 1, stops, light));
        graphics.fill(new Ellipse2D.Double(-1, -1, 2, 2));
        graphics.setTransform(before);
    }

    private Color light(double alpha) {
        return new Color((int) Math.round(255 * alpha) << 24 | colours.glow(), true);
    }

    private record PathPen(Path2D path) implements Pen {
        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
