package breathtrainer.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.figure.Figures;
import breathtrainer.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever writes a routine reads what is wrong with it in their own language, at the same places. */
@ExtendWith(InGerman.class)
class FaultsInGermanTest {
    @Test
    void the_place_stays_and_what_is_written_in_the_file_too() {
        assertThat(ToldFaults.of("""
                routine: mid-back
                titel: Ease
                poses:
                  - name: Sit
                    figure: seatd
                    inhale: look {side}
                    sides: [right]
                    round:
                      - exhale: down
                    hold: 10 rouns
                  - name: sit
                    figure: lying
                    props: { mat: 1 }
                    hold: ten breaths
                """))
                .containsExactly(
                        "1:1: eine Übungsreihe braucht den Schlüssel title",
                        "2:1: eine Übungsreihe kennt den Schlüssel \"titel\" nicht; meintest du title?"
                                + " Erlaubt sind version, routine, title, language, before, poses, after",
                        "5:13: figure: \"seatd\" ist nicht gezeichnet; meintest du seated? Figuren sind "
                                + String.join(", ", Figures.IDS)
                                + " und die im Ordner figures neben der Übungsreihe",
                        "6:5: inhale gehört zu einem ruhigen Halten; hier sagen die Bewegungen, was zu tun ist",
                        "7:12: sides sind zwei oder mehr, jede mit einem anderen Namen, etwa [rechts, links]",
                        "9:9: Bewegung 1 dieser Runde gehört zum Einatmen; eine Runde geht inhale, exhale, inhale,"
                                + " exhale …, sodass sie aus ganzen Atemzügen besteht",
                        "10:11: hold: \"rouns\" steht, wo stehen muss, was gezählt wird; meintest du rounds?; ein Halten"
                                + " wird so geschrieben: [at least] N [to M] breaths, rounds, minutes oder seconds,"
                                + " etwa at least 10 breaths, 3 to 5 minutes, 5 breaths",
                        "11:5: die Haltung in Zeile 4 heißt auch \"sit\"; gib jeder einen eigenen Namen",
                        "13:12: props ist ein einziger Text, keine Schlüssel mit Werten; setze einen Text, der mit [ oder"
                                + " { beginnt, in Anführungszeichen",
                        "14:11: hold: \"ten\" steht, wo eine Zahl nötig ist, etwa 10 oder 1.5; ein Halten wird so"
                                + " geschrieben: [at least] N [to M] breaths, rounds, minutes oder seconds, etwa at least"
                                + " 10 breaths, 3 to 5 minutes, 5 breaths");
    }
}
