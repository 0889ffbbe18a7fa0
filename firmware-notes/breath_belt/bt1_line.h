/* One line on its way out: put together piece by piece, then sent whole or not at all. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

void line_char(char c);
void line_text(const char *text);
void line_number(int32_t value);
void line_unsigned(uint32_t value);

/* Ends the line, with its check where the settings ask for one; false if there was no room and it was dropped. */
bool line_send(void);
