/* The board's USB cable: its UART on a pseudo-terminal that a link with a stable name points to. */
#pragma once

#include <stdbool.h>

/* Connects the UART and plugs in. With reset_on_open the board restarts when the port is opened, as an Uno does. */
bool usb_begin(const char *link, bool reset_on_open);

bool usb_plug(void);
void usb_unplug(void);

/* Hands bytes from the host to the board, and sees whether the port was opened or closed. */
void usb_turn(void);

/* Bytes the board sent, and how many of them nobody read. */
unsigned long usb_sent(void);
unsigned long usb_unheard(void);
