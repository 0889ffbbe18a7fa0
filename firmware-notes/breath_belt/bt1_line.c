#include "bt1_line.h"

#include "board.h"
#include "bt1.h"
#include "bt1_crc.h"

#define LONGEST 160
#define ENDING 5 /* *HH\r\n */

static char line[LONGEST];
static uint8_t length;

void line_char(char c) {
    if (length < LONGEST - ENDING) {
        line[length++] = c;
    }
}

void line_text(const char *text) {
    while (*text) {
        line_char(*text++);
    }
}

void line_unsigned(uint32_t value) {
    char digits[10];
    uint8_t count = 0;
    do {
        digits[count++] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    while (count) {
        line_char(digits[--count]);
    }
}

void line_number(int32_t value) {
    if (value < 0) {
        line_char('-');
    }
    line_unsigned(value < 0 ? 0 - (uint32_t)value : (uint32_t)value);
}

static void end(char c) {
    line[length++] = c;
}

static void end_with_check(void) {
    static const char hex[] = "0123456789ABCDEF";
    uint8_t check = crc8(line, length);
    end('*');
    end(hex[check >> 4]);
    end(hex[check & 15]);
}

bool line_send(void) {
    if (bt1_settings.crc && bt1_settings.framed) {
        end_with_check();
    }
    end('\r');
    end('\n');
    bool fits = board_room() >= length;
    for (uint8_t i = 0; fits && i < length; i++) {
        board_send(line[i]);
    }
    length = 0;
    return fits;
}
