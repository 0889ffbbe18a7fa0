package breathtrainer.breath;

/** Where the lung level goes. */
enum Direction {
    NONE(0),
    /** Inhale. */
    UP(1),
    /** Exhale. */
    DOWN(-1);

    /** 1, -1 or 0: a movement in this direction is positive when multiplied by it. */
    final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    Direction opposite() {
        return this == UP ? DOWN : this == DOWN ? UP : NONE;
    }
}
