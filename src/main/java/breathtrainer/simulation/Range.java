package breathtrainer.simulation;

/** What differs from one wearer to another: somewhere between the two. */
record Range(double low, double high) {
    /** What it is for one wearer. */
    double draw(Dice dice) {
        return dice.between(low, high);
    }
}
