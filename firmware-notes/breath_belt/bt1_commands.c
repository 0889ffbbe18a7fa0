#include "board.h"
#include "bt1.h"
#include "bt1_line.h"

#define ANSWER_ROOM 250 /* bytes; a hello with its reply takes 246 at most */
#define LONGEST 7       /* T65535 and one more, by which a longer one is known */
#define SLOWEST 5       /* rows a second */
#define NOT_A_NUMBER (-1L)

static char command[LONGEST];
static uint8_t length;

/* What follows the letter, 0 to 65535. */
static int32_t argument(void) {
    int32_t value = 0;
    if (length < 2 || length == LONGEST) {
        return NOT_A_NUMBER;
    }
    for (uint8_t i = 1; i < length; i++) {
        if (command[i] < '0' || command[i] > '9') {
            return NOT_A_NUMBER;
        }
        value = value * 10 + (command[i] - '0');
    }
    return value <= UINT16_MAX ? value : NOT_A_NUMBER;
}

static void reply(bool ok) {
    bool printable = command[0] > ' ' && command[0] <= '~' && command[0] != ',' && command[0] != '*';
    line_text(ok ? "!OK," : "!ERR,");
    line_char(printable ? command[0] : '.');
    line_send();
}

static bool set_switch(bool *which) {
    int32_t value = argument();
    if (value == 0 || value == 1) {
        *which = value == 1;
        return true;
    }
    return false;
}

static bool set_running(bool running) {
    if (length == 1) {
        bt1_settings.running = running;
    }
    return length == 1;
}

static bool set_rate(void) {
    int32_t rate = argument();
    if (rate < SLOWEST || rate > bt1_sensor->fastest || 1000 % rate != 0) {
        return false;
    }
    bt1_settings.rate = (uint16_t)rate;
    return true;
}

static bool say_hello(void) {
    if (length == 1) {
        bt1_hello();
    }
    return length == 1;
}

/* T carries its own answer. */
static void tell_time(void) {
    int32_t token = argument();
    if (token == NOT_A_NUMBER) {
        reply(false);
        return;
    }
    line_text("!T,");
    line_number(token);
    line_char(',');
    line_unsigned(board_ms());
    line_send();
}

static bool obey(void) {
    switch (command[0]) {
    case '?': return say_hello();
    case 'S': return set_running(true);
    case 'X': return set_running(false);
    case 'R': return set_rate();
    case 'M': return set_switch(&bt1_settings.framed);
    case 'C': return set_switch(&bt1_settings.crc);
    default: return false;
    }
}

/* True if rows start afresh. */
static bool execute(void) {
    if (command[0] == 'T') {
        tell_time();
        return false;
    }
    bool done = obey();
    reply(done);
    return done && (command[0] == 'R' || command[0] == 'S');
}

static bool take(char c) {
    bool afresh = false;
    if (c != '\r' && c != '\n') {
        if (length < LONGEST) {
            command[length++] = c;
        }
    } else if (length) {
        afresh = execute();
        length = 0;
    }
    return afresh;
}

bool bt1_answer_host(void) {
    bool afresh = false;
    while (board_room() >= ANSWER_ROOM) {
        int16_t byte = board_receive();
        if (byte < 0) {
            break;
        }
        afresh |= take((char)byte);
    }
    return afresh;
}
