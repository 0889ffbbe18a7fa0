package breathtrainer.dist;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The orb that swells with the breath, as the icon of each system: PNG, or one PNG in the wrapping of Windows or macOS. */
final class IconFile {
    private static final int LARGE = 256; // px
    private static final double RADIUS = 0.46; // of the picture, as in the window
    private static final Color INNER = new Color(0x1d4e4b);
    private static final Color RIM = new Color(0x8fd0c0);

    private IconFile() {}

    static void png(Path file, int size) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, orb(size));
    }

    /** One picture: the head, its entry, and the PNG as it is. */
    static void ico(Path file) throws IOException {
        byte[] png = orb(LARGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 1, 0, 1, 0}); // an icon, one picture
        out.writeBytes(new byte[] {0, 0, 0, 0, 1, 0, 32, 0}); // 256 by 256, 32 bits
        out.writeBytes(lowFirst(png.length));
        out.writeBytes(lowFirst(22)); // where it begins
        out.writeBytes(png);
        Files.write(file, out.toByteArray());
    }

    /** One picture, of the kind ic08: 256 by 256, PNG. */
    static void icns(Path file) throws IOException {
        byte[] png = orb(LARGE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("icns".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(png.length + 16);
        out.write("ic08".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(png.length + 8);
        out.write(png);
        Files.write(file, bytes.toByteArray());
    }

    private static byte[] lowFirst(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    private static byte[] orb(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float radius = (float) (RADIUS * size);
        float middle = size / 2f;
        graphics.setPaint(
                new RadialGradientPaint(middle, middle, radius, new float[] {0, 1}, new Color[] {INNER, RIM}));
        graphics.fill(new Ellipse2D.Float(middle - radius, middle - radius, 2 * radius, 2 * radius));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
