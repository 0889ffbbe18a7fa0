package breathtrainer.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files as bad disks, cut downloads, editors and strangers do: by chance, and the same for the same seed. */
final class Vandal {
    /** What nobody writes into a header, and somebody did. */
    private static final List<String> HOSTILE = List.of(
            "0",
            "-1",
            "1e308",
            "-1e308",
            "1e-320",
            "NaN",
            "Infinity",
            "99999999",
            "2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "1e9",
            "1e12",
            "1e5",
            "0.0000001",
            "65536",
            "-32768",
            "0x10",
            "1,5",
            "",
            "+",
            "e",
            "--5",
            "1970-01-01",
            "23:59:60",
            "\"",
            "#",
            "\u202e\u009b2J");

    private static final int HEAD = 2000; // bytes in which most is decided
    private static final int LONGEST = 2000; // bytes of a piece
    private static final int MOST_BYTES = 200_000;

    private final Random chance;

    Vandal(long seed) {
        chance = new Random(seed);
    }

    /** The same file with one to four damages. */
    byte[] damage(byte[] intact) {
        byte[] damaged = intact;
        for (int i = 1 + chance.nextInt(4); i > 0; i--) {
            damaged = once(damaged);
        }
        return Arrays.copyOf(damaged, Math.min(damaged.length, MOST_BYTES));
    }

    int pick(int bound) {
        return chance.nextInt(bound);
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) chance.nextInt(256)};
        }
        return switch (chance.nextInt(12)) {
            case 0 -> flipBits(bytes);
            case 1 -> replace(bytes, random(1 + chance.nextInt(60)), true);
            case 2 -> replace(bytes, new byte[chance.nextInt(LONGEST)], true);
            case 3 -> replace(bytes, random(1 + chance.nextInt(60)), false);
            case 4 -> cut(bytes);
            case 5 -> repeat(bytes);
            case 6 -> Arrays.copyOf(bytes, chance.nextInt(bytes.length));
            case 7 -> exchange(bytes);
            case 8 -> moveLine(bytes);
            default -> number(bytes);
        };
    }

    private int place(byte[] bytes) {
        return chance.nextInt(chance.nextInt(10) < 6 ? Math.min(HEAD, bytes.length) : bytes.length);
    }

    private byte[] random(int count) {
        byte[] random = new byte[count];
        chance.nextBytes(random);
        return random;
    }

    private byte[] flipBits(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = 1 + chance.nextInt(20); i > 0; i--) {
            flipped[place(bytes)] ^= (byte) (1 << chance.nextInt(8));
        }
        return flipped;
    }

    private byte[] replace(byte[] bytes, byte[] piece, boolean inPlace) {
        int from = place(bytes);
        return joined(bytes, from, inPlace ? Math.min(bytes.length, from + piece.length) : from, piece);
    }

    private byte[] cut(byte[] bytes) {
        int from = place(bytes);
        return joined(bytes, from, Math.min(bytes.length, from + chance.nextInt(LONGEST)), new byte[0]);
    }

    private byte[] repeat(byte[] bytes) {
        int from = place(bytes);
        int to = Math.min(bytes.length, from + chance.nextInt(LONGEST));
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        ByteArrayOutputStream often = new ByteArrayOutputStream();
        for (int i = 1 + chance.nextInt(20); i > 0; i--) {
            often.writeBytes(piece);
        }
        return joined(bytes, from, from, often.toByteArray());
    }

    /** One character for another throughout, as an editor's "replace all" does. */
    private byte[] exchange(byte[] bytes) {
        String usual = ",;\t\n\r .:/#-\"0";
        byte from = (byte) usual.charAt(chance.nextInt(usual.length()));
        byte to = (byte) usual.charAt(chance.nextInt(usual.length()));
        byte[] exchanged = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            exchanged[i] = bytes[i] == from ? to : bytes[i];
        }
        return exchanged;
    }

    private byte[] moveLine(byte[] bytes) {
        int from = place(bytes);
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        byte[] line = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, end + 1));
        byte[] without = joined(bytes, from, from + line.length, new byte[0]);
        int to = without.length == 0 ? 0 : place(without);
        return joined(without, to, to, line);
    }

    /** One that stands somewhere for one that cannot be; in half of the cases without moving what follows. */
    private byte[] number(byte[] bytes) {
        int from = place(bytes);
        while (from < bytes.length && !isDigit(bytes[from])) {
            from++;
        }
        int to = from;
        while (to < bytes.length && (isDigit(bytes[to]) || bytes[to] == '.')) {
            to++;
        }
        byte[] hostile = HOSTILE.get(chance.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
        if (chance.nextBoolean()) {
            return joined(bytes, from, to, hostile);
        }
        byte[] field = Arrays.copyOf(hostile, Math.max(hostile.length, to - from));
        Arrays.fill(field, hostile.length, field.length, (byte) ' ');
        return joined(bytes, from, Math.min(bytes.length, from + field.length), field);
    }

    private static boolean isDigit(byte each) {
        return each >= '0' && each <= '9';
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(between);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
