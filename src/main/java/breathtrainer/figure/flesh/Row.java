package breathtrainer.figure.flesh;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** One number for the tail and each of the six points of the spine. */
public record Row(List<Double> numbers) {
    public static final int LENGTH = 7;

    /**
     * The same in every place.
     *
     * @throws IllegalArgumentException if there are not seven
     */
    public Row {
        numbers = List.copyOf(numbers);
        if (numbers.size() != LENGTH) {
            throw new IllegalArgumentException("a row has " + LENGTH + " numbers, not " + numbers.size());
        }
    }

    static Row of(double... numbers) {
        return new Row(Arrays.stream(numbers).boxed().toList());
    }

    /** The same number everywhere. */
    public static Row all(double number) {
        return new Row(Collections.nCopies(LENGTH, number));
    }

    double at(int point) {
        return numbers.get(point);
    }

    Row plus(Row other) {
        return with(other, Double::sum);
    }

    Row times(Row other) {
        return with(other, (a, b) -> a * b);
    }

    Row times(double factor) {
        return with(this, (a, b) -> factor * a);
    }

    /**
     * The same in every place.
     *
     * @param share for each point: 0 for this, 1 for the other
     */
    Row towards(Row other, Row share) {
        return plus(other.plus(times(-1)).times(share));
    }

    private Row with(Row other, DoubleBinaryOperator made) {
        return new Row(IntStream.range(0, LENGTH)
                .mapToObj(i -> made.applyAsDouble(at(i), other.at(i)))
                .toList());
    }
}
