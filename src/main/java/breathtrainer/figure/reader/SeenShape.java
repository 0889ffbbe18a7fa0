package breathtrainer.figure.reader;

import breathtrainer.figure.skeleton.Shape;

/**
 * A shape and how it is seen.
 *
 * @param view the name of its setting
 */
record SeenShape(String view, Shape shape) {}
