/**
 * Reading what teachers write: a YAML text becomes a tree in which every node knows its place, and all that is wrong is
 * told at once.
 *
 * <pre>
 *  YamlFile ──text──▶ YamlTree ──nodes──▶ Entries (a mapping), Listed (a list) ──▶ whoever knows what they mean
 *      └──────────────────┴────────────────────┴──────── Faults ────────▶ FaultyFileException
 * </pre>
 *
 * <p>{@code Entries} checks the keys of one mapping against a {@code KeySet}; a reader that finds a fault goes on with a
 * stand-in, so that the next fault is found too; the stand-in goes nowhere. Turned down: mapping onto classes, which stops
 * at the first fault and loses the places, and aliases, which no teacher needs.
 */
@NullMarked
package breathtrainer.yaml;

import org.jspecify.annotations.NullMarked;
