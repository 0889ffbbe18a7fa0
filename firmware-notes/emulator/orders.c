#include "orders.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench.h"
#include "usb.h"
#include "wearer.h"

static volatile sig_atomic_t ended;
static bool heard_out; /* standard input has come to its end */
static bool from_pipe;

static void end_on_signal(int signal) {
    (void)signal;
    ended = 1;
}

void orders_begin(void) {
    struct stat input;
    from_pipe = fstat(STDIN_FILENO, &input) == 0 && S_ISFIFO(input.st_mode);
    fcntl(STDIN_FILENO, F_SETFL, fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    signal(SIGINT, end_on_signal);
    signal(SIGTERM, end_on_signal);
    signal(SIGHUP, end_on_signal);
}

static void obey(const char *order) {
    if (!strcmp(order, "unplug")) {
        usb_unplug();
    } else if (!strcmp(order, "plug")) {
        ended = !usb_plug();
    } else if (!strcmp(order, "reset")) {
        bench_reset();
    } else if (!strcmp(order, "loose") || !strcmp(order, "fasten")) {
        bench.loose = *order == 'l';
        bench.jammed = false;
    } else if (!strcmp(order, "jam")) {
        bench.jammed = true;
    } else if (!strcmp(order, "hold") || !strcmp(order, "go")) {
        wearer_holds(*order == 'h');
    } else if (!strcmp(order, "quit")) {
        ended = 1;
    } else if (*order) {
        printf("unknown order %s: unplug, plug, reset, loose, jam, fasten, hold, go, quit\n", order);
    }
}

static void take(char c) {
    static char order[16];
    static size_t length;
    if (c != '\n') {
        if (length < sizeof order - 1 && c != '\r') {
            order[length++] = c;
        }
        return;
    }
    order[length] = 0;
    length = 0;
    obey(order);
}

/* Whoever holds our standard input as a pipe has gone when it ends, and nobody could stop us any more. */
bool orders_turn(void) {
    char bytes[64];
    ssize_t count = heard_out ? -1 : read(STDIN_FILENO, bytes, sizeof bytes);
    if (count == 0) {
        heard_out = true;
        ended |= from_pipe;
    }
    for (ssize_t i = 0; i < count; i++) {
        take(bytes[i]);
    }
    return !ended;
}
