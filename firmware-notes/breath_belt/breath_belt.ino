/*
 * A breath belt on an Arduino or ESP32, speaking BT1 at 115200 baud.
 *
 * Wire one sensor as README.md draws it, name it in config.h (second tab), press Upload.
 * The other tabs: sensor_*.c read a sensor, bt1_*.c speak the protocol, board_arduino.cpp knows the pins.
 */
#include "belt.h"
#include "board_arduino.h"

void setup() {
    board_begin();
    belt_begin();
}

void loop() {
    belt_turn();
    board_turn();
}
