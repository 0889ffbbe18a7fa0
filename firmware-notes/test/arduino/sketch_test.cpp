/* The sketch's own logic, run on a computer: what it prints is compared line by line. One program for each sensor. */
#include <stdio.h>

#include "Arduino.h"
#include "mock.h"

#ifndef GOOD_ROW /* what rows carry in the mocked world, and what stands there while the sensor is loose */
#error "build with -DGOOD_ROW=... -DLOOSE_ROW=... -DHELLO=... -DPERIOD=..."
#endif

static int failures;

static void check(bool holds, const char *what) {
    if (!holds) {
        printf("not so: %s; the board sent:\n%s\n", what, world.from_board.c_str());
        failures++;
    }
}

static bool heard(const std::string &text) {
    return world.from_board.find(text) != std::string::npos;
}

static std::string answer_to(const char *command) {
    world.from_board.clear();
    world.to_board = std::string("\n") + command + "\n";
    pass_ms(30);
    return world.from_board;
}

static bool answers(const char *command, const char *line) {
    return answer_to(command).find(line) != std::string::npos;
}

static void says_hello_and_starts_by_itself() {
    pass_ms(10 * PERIOD + 600);
    check(world.from_board.compare(0, sizeof HELLO + 1, "\r\n" HELLO) == 0, "hello comes first, after an empty line");
    check(heard(GOOD_ROW), "rows carry the sensor's values");
}

static void a_loose_sensor_leaves_fields_empty_and_comes_back() {
    world.loose = true;
    pass_ms(600);
    world.from_board.clear();
    pass_ms(3 * PERIOD);
    check(heard(LOOSE_ROW "*") && !heard(GOOD_ROW), "fields are empty while the sensor is loose");
    world.loose = false;
    pass_ms(1200);
    world.from_board.clear();
    pass_ms(3 * PERIOD);
    check(heard(GOOD_ROW) && !heard(LOOSE_ROW "*"), "values come back by themselves");
}

static void a_host_that_does_not_read_never_stops_the_board() {
    world.room = 0;
    pass_ms(3000);
    check(world.waits == 0, "nothing is written when there is no room");
    world.room = 63;
    world.from_board.clear();
    pass_ms(200 + 2 * PERIOD);
    check(heard(GOOD_ROW), "rows go on when the host reads again");
}

static void commands_are_answered() {
    check(answers("?", HELLO), "? says hello");
    check(answers("?", "!OK,?*CC\r\n"), "? is confirmed");
    check(answers("T65535", "!T,65535,"), "T tells the time");
    check(answers("T65536", "!ERR,T*"), "T takes 16 bits");
    check(answers("R7", "!ERR,R*"), "a rate divides 1000");
    check(answers("R201", "!ERR,R*"), "a rate is 200 at most");
    check(answers("R5", "!OK,R*"), "a rate can be set");
    check(answers("hello there", "!ERR,h*"), "what is no command is refused");
    check(answers("\a", "!ERR,.*"), "what cannot be printed is not repeated");
    check(answers("X5", "!ERR,X*"), "X takes nothing");
}

static void stopping_stops_rows_and_starting_starts_them() {
    check(answers("X", "!OK,X*"), "X is confirmed");
    world.from_board.clear();
    pass_ms(1000);
    check(world.from_board.empty(), "nothing is sent while stopped");
    check(answers("S", "!OK,S*"), "S is confirmed");
    pass_ms(1000);
    check(heard(GOOD_ROW), "rows go on after S");
}

static void plain_mode_sends_bare_numbers() {
    check(answers("M0", "!OK,M\r\n"), "M0 is confirmed without a check");
    pass_ms(1000);
    check(heard(GOOD_ROW "\r\n") && !heard("D,"), "rows are bare");
    check(answers("M1", "!OK,M*"), "M1 is confirmed with a check");
    check(answers("C0", "!OK,C\r\n"), "C0 leaves the check away");
    check(answers("C1", "!OK,C*"), "C1 brings it back");
    check(answers("C2", "!ERR,C*"), "C takes 0 or 1");
}

static void the_clock_wraps_without_a_pause() {
    while (world.ms > 1000) {
        pass_ms(100);
    }
    world.from_board.clear();
    pass_ms(3 * PERIOD);
    check(heard(GOOD_ROW), "rows go on after 49 days");
}

int main() {
    world.ms = UINT32_MAX - 2000;
    setup();
    says_hello_and_starts_by_itself();
    the_clock_wraps_without_a_pause();
    a_loose_sensor_leaves_fields_empty_and_comes_back();
    a_host_that_does_not_read_never_stops_the_board();
    commands_are_answered();
    stopping_stops_rows_and_starting_starts_them();
    plain_mode_sends_bare_numbers();
    check(world.long_pulses == 0, "no interrupt can fall into a pulse of the HX711");
    return failures ? 1 : 0;
}
