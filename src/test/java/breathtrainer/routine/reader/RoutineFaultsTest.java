package breathtrainer.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a wrong file: all of it at once, each fault at its place. */
class RoutineFaultsTest {
    private static final String HEAD = "routine: r\ntitle: T\nposes:\n  - name: Sit\n    figure: seated\n";

    @Test
    void twelve_different_faults_are_told_at_once_in_the_order_of_the_file() {
        assertThat(ToldFaults.of("""
                version: 2
                routine: Mid Back
                titel: Ease
                poses:
                  - name: Sit
                    figure: Seated pose
                    sides: [right]
                    hold: ten breaths
                  - name: sit
                    figure: lying
                    inhale: look {side}
                    hold: 3 rounds
                  - figure: lying
                    name: ""
                    props: { mat: 1 }
                    hold: 5 to 3 minutes
                    hold: 5 breaths
                """))
                .containsExactly(
                        "1:1: a routine needs the key title",
                        "1:10: this program reads version 1 of the format; write 1 or leave the key out",
                        "2:10: \"Mid Back\" is not a short name for the command line;"
                                + " write at most 40 small letters, digits and hyphens, such as mid-back",
                        "3:1: \"titel\" is not a key of a routine; did you mean title?"
                                + " Allowed are version, routine, title, language, before, poses, after",
                        "6:13: figure: \"Seated pose\" is not a short name for the command line;"
                                + " write at most 40 small letters, digits and hyphens, such as all-fours",
                        "7:12: sides are two or more, each with another name, such as [right, left]",
                        "8:11: hold: \"ten\" stands where a number is needed, such as 10 or 1.5"
                                + HoldReaderTest.ALLOWED,
                        "9:5: the pose of line 5 is called \"sit\" too; give each a name of its own",
                        "11:13: {side} needs the key sides in this pose",
                        "12:11: rounds need the key round with its movements; without it count breaths",
                        "14:11: name is empty; write a text, or leave the key out if it may be missing",
                        "15:12: props is one text, not keys with values; put a text that begins with [ or { in quotes",
                        "16:11: hold: the first number is above the second" + HoldReaderTest.ALLOWED,
                        "17:5: hold is here for the second time; it may be there once");
    }

    @Test
    void missing_keys_are_told_where_the_thing_begins() {
        assertThat(ToldFaults.of("poses:\n  - props: [mat]\n"))
                .containsExactly(
                        "1:1: a routine needs the key routine",
                        "1:1: a routine needs the key title",
                        "2:5: a pose needs the key name",
                        "2:5: a pose needs the key figure",
                        "2:5: a pose needs the key hold");
    }

    @Test
    void wrong_kinds_of_value_are_told_with_the_right_one() {
        assertThat(ToldFaults.of("""
                routine: [r]
                title: 108
                before: []
                poses:
                  - Sit
                  - name: true
                    figure: ~
                    sides: right
                    getting-ready:
                      - {say: sit, seconds: soon}
                      - {say: sit, seconds: 0}
                      - {seconds: 5}
                    enter: { exhale: fold }
                    hold: 10
                after:
                """))
                .containsExactly(
                        "1:10: routine is one text, not a list; put a text that begins with [ or { in quotes",
                        "2:8: title is a text; put 108 in quotes if it is meant as one",
                        "3:9: before is an empty list; write an entry, or leave the key out if it may be missing",
                        "5:5: a pose is written as keys with their values: "
                                + String.join(", ", RoutineKeys.POSE.allowed()),
                        "6:11: name is a text; put true in quotes if it is meant as one",
                        "7:13: figure: \"~\" is not a short name for the command line;"
                                + " write at most 40 small letters, digits and hyphens, such as all-fours",
                        "8:12: sides is a list: each entry on a line of its own with - before it, or [one, another]",
                        "10:29: seconds is a number above 0, at most 600",
                        "11:29: seconds is a number above 0, at most 600",
                        "12:9: a step needs the key say",
                        "13:12: enter is a list: each entry on a line of its own with - before it, or [one, another]",
                        "14:11: hold: nothing stands where what is counted is needed" + HoldReaderTest.ALLOWED,
                        "15:7: after is empty; write a text, or leave the key out if it may be missing");
    }

    @Test
    void a_round_is_made_of_whole_breaths() {
        String rule = "; a round goes inhale, exhale, inhale, exhale …, so that it is made of whole breaths";
        assertThat(ToldFaults.of(HEAD + """
                    hold: 3 rounds
                    round:
                      - exhale: fold
                      - exhale: fold on
                      - inhale: rise
                """))
                .containsExactly(
                        "8:9: movement 1 of this round goes with the inhale" + rule,
                        "9:9: movement 2 of this round goes with the inhale" + rule,
                        "10:9: the last movement of a round goes with the exhale" + rule);
    }

    @Test
    void a_movement_is_one_thing_to_do_on_one_phase() {
        assertThat(ToldFaults.of(HEAD + """
                    hold: 3 breaths
                    enter:
                      - inhale: reach
                        exhale: fold
                      - hold: still
                      - rise
                """))
                .containsExactly(
                        "8:9: a movement has one key, inhale or exhale, with what to do then",
                        "10:9: \"hold\" is not a key of a movement. Allowed are inhale, exhale",
                        "11:9: a movement is written as keys with their values: inhale, exhale");
    }

    @Test
    void what_does_not_go_together_is_told() {
        assertThat(ToldFaults.of(HEAD + """
                    hold: 3 breaths
                    each-breath: { inhale: lift }
                    round: [{inhale: lift}, {exhale: round}]
                    inhale: widen
                    changing-side: turn
                """))
                .containsExactly(
                        "7:18: each-breath needs the key exhale",
                        "8:5: round and each-breath do not go together; keep one of them",
                        "9:5: inhale goes with a still hold; here the movements say what to do",
                        "10:5: changing-side needs the key sides in this pose");
    }

    @Test
    void only_the_side_is_filled_in_and_only_in_what_is_told_to_do() {
        assertThat(ToldFaults.of(HEAD.replace("Sit", "Sit {side}") + """
                    sides: [right, left]
                    hold: 3 breaths
                    inhale: "{side} and {count}"
                    option: on the {side}
                """))
                .containsExactly(
                        "4:11: {side} may stand only in what a pose with sides tells to do",
                        "8:13: \"{count}\" is not filled in; there is only {side}",
                        "9:13: {side} may stand only in what a pose with sides tells to do");
    }

    @Test
    void sides_have_different_names() {
        assertThat(ToldFaults.of(HEAD + "    hold: 1 breath\n    sides: [left, left]\n"))
                .containsExactly("7:12: sides are two or more, each with another name, such as [right, left]");
    }

    @Test
    void a_file_in_which_nothing_stands_is_told_what_it_needs() {
        String needs = "1:1: nothing is written here; a routine needs the keys routine, title and poses";
        assertThat(ToldFaults.of("")).containsExactly(needs);
        assertThat(ToldFaults.of("# only a comment\n")).containsExactly(needs);
        assertThat(ToldFaults.of("just words"))
                .containsExactly("1:1: a routine is written as keys with their values:"
                        + " version, routine, title, language, before, poses, after");
        assertThat(ToldFaults.of("poses: []\nroutine: r\ntitle: t"))
                .containsExactly(
                        "1:8: poses is an empty list;" + " write an entry, or leave the key out if it may be missing");
    }

    @Test
    void a_language_that_is_not_spoken_and_a_cue_that_is_no_short_form_are_told() {
        assertThat(ToldFaults.of("""
                routine: r
                title: T
                language: tlh
                poses:
                  - name: Cat
                    figure: all-fours
                    each-breath:
                      inhale: { say: Sink., cue: Let the belly sink. }
                      exhale: { cue: Round., seconds: 3 }
                    hold: 5 breaths
                """))
                .containsExactly(
                        "3:11: \"tlh\" is no language that this program speaks; write en or de,"
                                + " or leave the key out for en",
                        "8:15: cue is longer than say; it is what is spoken where there is no time for all",
                        "9:15: what a movement says needs the key say",
                        "9:30: \"seconds\" is not a key of what a movement says. Allowed are say, cue, voice");
    }

    @Test
    void a_voice_that_is_not_there_or_no_sound_is_told_with_what_is_allowed() {
        assertThat(ToldFaults.of("""
                routine: r
                title: T
                poses:
                  - name: Cat
                    figure: all-fours
                    getting-ready:
                      - { say: Come here., voice: nowhere.wav }
                    each-breath:
                      inhale: { say: Sink., voice: pom.xml }
                      exhale: Round.
                    hold: 5 breaths
                """))
                .containsExactly(
                        "7:35: \"nowhere.wav\" cannot be read; a voice is a file beside the routine:"
                                + " WAV (PCM of 8, 16 or 24 bit) or OGG (Vorbis), one or two channels",
                        "9:36: \"pom.xml\" is neither WAV nor OGG; a voice is a file beside the routine:"
                                + " WAV (PCM of 8, 16 or 24 bit) or OGG (Vorbis), one or two channels");
    }
}
