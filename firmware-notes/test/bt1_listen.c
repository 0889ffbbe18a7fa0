/*
 * Listens to a BT1 device and says what it heard, line by line, with a summary at the end. Written apart from the
 * firmware, from BT1.md alone, so that the two check each other.
 *
 * bt1-listen PORT [--rows N] [--send COMMAND]... [--expect LINE]... [--gone] [--within SECONDS]
 *
 * Ends with 0 when N rows and every expected line (given without its *HH) were heard, or, with --gone, when the port has
 * gone; with 1 when that did not happen in time (10 s unless told).
 */
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#define WORDS_MAX 16

struct wish {
    const char *port;
    const char *send[WORDS_MAX], *expect[WORDS_MAX];
    int sends, expects;
    long rows;
    double within; /* s */
    bool gone;
};

struct heard {
    long rows, empty, bad, gaps;
    long seq, first_ms, last_ms;
    long low, high; /* of the first field */
    int expected;
    double began, ended; /* s, when the first and the last row came */
};

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static unsigned check(const char *text) {
    unsigned crc = 0;
    for (; *text; text++) {
        for (unsigned bit = 0; bit < 8; bit++) {
            unsigned mix = (crc ^ (unsigned)(unsigned char)*text >> bit) & 1;
            crc = crc >> 1 ^ (mix ? 0x8C : 0);
        }
    }
    return crc;
}

/* Cuts *HH off; false if it is there and wrong. */
static bool strip_check(char *line) {
    char *star = strrchr(line, '*');
    if (!star || strlen(star) != 3) {
        return true;
    }
    *star = 0;
    return check(line) == strtoul(star + 1, 0, 16);
}

static void hear_values(struct heard *h, const char *values) {
    char *end;
    long value = strtol(values, &end, 10);
    if (end == values) {
        h->empty++;
        return;
    }
    bool first = h->rows == h->empty;
    h->low = first || value < h->low ? value : h->low;
    h->high = first || value > h->high ? value : h->high;
}

static void hear_row(struct heard *h, const char *row) {
    long seq = h->seq, ms;
    int values = 0;
    if (sscanf(row, "D,%ld,%ld,%n", &seq, &ms, &values) != 2 && sscanf(row, "%ld,%n", &ms, &values) != 1) {
        return;
    }
    if (values == 0) {
        h->bad++;
        return;
    }
    if (h->rows == 0) {
        h->first_ms = ms;
        h->began = now();
    } else if (row[0] == 'D' && seq != (h->seq + 1) % 65536) {
        h->gaps++;
    }
    h->seq = seq;
    h->last_ms = ms;
    h->ended = now();
    hear_values(h, row + values);
    h->rows++;
}

static void hear_line(struct heard *h, const struct wish *wish, char *line) {
    puts(line);
    if (!strip_check(line)) {
        h->bad++;
        return;
    }
    if (h->expected < wish->expects && !strcmp(line, wish->expect[h->expected])) {
        h->expected++;
    }
    hear_row(h, line);
}

static bool content(const struct heard *h, const struct wish *wish) {
    return !wish->gone && h->rows >= wish->rows && h->expected == wish->expects;
}

static int open_port(const struct wish *wish, double until) {
    int port;
    while ((port = open(wish->port, O_RDWR | O_NOCTTY)) < 0 && now() < until) {
        usleep(20000);
    }
    if (port >= 0) {
        tcflush(port, TCIFLUSH); /* what the last listener left behind */
    }
    return port;
}

static void send_commands(int port, const struct wish *wish) {
    for (int i = 0; i < wish->sends; i++) {
        if (dprintf(port, "\n%s\n", wish->send[i]) < 0) {
            perror(wish->port);
        }
    }
}

/*
 * Until content, until the port has gone, or until it is too late. The first line may be cut and is not heard; commands
 * are sent after it, so that no answer is.
 */
static bool listen(struct heard *h, const struct wish *wish) {
    double until = now() + wish->within;
    struct pollfd port = {.fd = open_port(wish, until), .events = POLLIN};
    char line[256], c;
    size_t length = 0;
    bool whole = false;
    while (port.fd >= 0 && !content(h, wish) && now() < until) {
        if (poll(&port, 1, 100) == 0) {
            continue;
        }
        if (read(port.fd, &c, 1) != 1) {
            close(port.fd);
            return wish->gone;
        }
        if (c == '\n') {
            line[length] = 0;
            if (whole) {
                hear_line(h, wish, line);
            } else {
                send_commands(port.fd, wish);
            }
            whole = true;
            length = 0;
        } else if (c != '\r' && length < sizeof line - 1) {
            line[length++] = c;
        }
    }
    return content(h, wish);
}

static bool read_words(int count, char **words, struct wish *w) {
    for (int i = 2; i < count; i++) {
        bool more = i + 1 < count;
        if (!strcmp(words[i], "--gone")) {
            w->gone = true;
        } else if (more && !strcmp(words[i], "--rows")) {
            w->rows = atol(words[++i]);
        } else if (more && !strcmp(words[i], "--within")) {
            w->within = atof(words[++i]);
        } else if (more && !strcmp(words[i], "--send") && w->sends < WORDS_MAX) {
            w->send[w->sends++] = words[++i];
        } else if (more && !strcmp(words[i], "--expect") && w->expects < WORDS_MAX) {
            w->expect[w->expects++] = words[++i];
        } else {
            return false;
        }
    }
    return count > 1;
}

static double per_second(long rows, double span) {
    return span > 0 ? (double)(rows - 1) / span : 0;
}

int main(int count, char **words) {
    struct wish wish = {.port = count > 1 ? words[1] : 0, .within = 10};
    struct heard h = {0};
    if (!read_words(count, words, &wish)) {
        fprintf(stderr, "usage: bt1-listen PORT [--rows N] [--send C]... [--expect LINE]... [--gone] [--within S]\n");
        return 2;
    }
    bool done = listen(&h, &wish);
    printf("summary rows=%ld empty=%ld bad=%ld gaps=%ld rate=%.2f arriving=%.2f low=%ld high=%ld\n", h.rows, h.empty,
        h.bad, h.gaps, per_second(h.rows, (double)(h.last_ms - h.first_ms) / 1000), per_second(h.rows, h.ended - h.began),
        h.low, h.high);
    if (!done && h.expected < wish.expects) {
        printf("not heard: %s\n", wish.expect[h.expected]);
    }
    return done ? 0 : 1;
}
