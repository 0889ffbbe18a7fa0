/* The serial port, and what the Arduino world adds to board.h. */
#pragma once

void board_begin(void);

/* Hands on as much of what waits to be sent as the serial port takes without waiting. */
void board_turn(void);
