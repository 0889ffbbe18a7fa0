#include "usb.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <stdio.h>
#include <termios.h>
#include <unistd.h>

#include "avr_uart.h"
#include "bench.h"

static const char *name;
static bool resets;
static int cable = -1; /* our end of the pseudo-terminal, -1 while unplugged */
static bool opened;
static bool board_listens = true;
static avr_irq_t *to_board;
static uint8_t pending[64];
static ssize_t pending_count, pending_at;
static unsigned long sent, unheard;

static void from_board(struct avr_irq_t *irq, uint32_t value, void *unused) {
    uint8_t byte = (uint8_t)value;
    (void)irq;
    (void)unused;
    sent++;
    if (!opened || write(cable, &byte, 1) != 1) {
        unheard++; /* with no listener, or one that does not read, an adapter drops bytes too */
    }
}

static void listen_on(struct avr_irq_t *irq, uint32_t value, void *listens) {
    (void)irq;
    (void)value;
    board_listens = listens != 0;
}

static avr_irq_t *uart(int which) {
    return avr_io_getirq(bench.avr, AVR_IOCTL_UART_GETIRQ('0'), which);
}

static void connect_uart(void) {
    uint32_t flags = 0;
    avr_ioctl(bench.avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POLL_SLEEP);
    avr_ioctl(bench.avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    to_board = uart(UART_IRQ_INPUT);
    avr_irq_register_notify(uart(UART_IRQ_OUTPUT), from_board, 0);
    avr_irq_register_notify(uart(UART_IRQ_OUT_XON), listen_on, &board_listens);
    avr_irq_register_notify(uart(UART_IRQ_OUT_XOFF), listen_on, 0);
}

bool usb_begin(const char *link, bool reset_on_open) {
    name = link;
    resets = reset_on_open;
    connect_uart();
    return usb_plug();
}

/* Once the other end was opened and closed, POLLHUP on ours tells that nobody has it open. */
static void make_raw(int other_end) {
    struct termios settings;
    tcgetattr(other_end, &settings);
    cfmakeraw(&settings);
    tcsetattr(other_end, TCSANOW, &settings);
    close(other_end);
    fcntl(cable, F_SETFL, fcntl(cable, F_GETFL) | O_NONBLOCK);
}

bool usb_plug(void) {
    char device[64];
    int other_end;
    if (cable >= 0) {
        return true;
    }
    if (openpty(&cable, &other_end, device, NULL, NULL) < 0) {
        perror("pseudo-terminal");
        return false;
    }
    make_raw(other_end);
    opened = false;
    pending_at = pending_count = 0;
    unlink(name);
    if (symlink(device, name) < 0) {
        perror(name);
        return false;
    }
    printf("plugged %s -> %s\n", name, device);
    return true;
}

void usb_unplug(void) {
    if (cable < 0) {
        return;
    }
    close(cable);
    cable = -1;
    opened = false;
    unlink(name);
    printf("unplugged\n");
}

static void notice(bool open) {
    if (open != opened) {
        opened = open;
        printf("%s at %.3f s\n", open ? "opened" : "closed", bench_time());
        if (open && resets) {
            bench_reset();
        }
    }
}

void usb_turn(void) {
    struct pollfd state = {.fd = cable, .events = POLLIN};
    if (cable < 0 || poll(&state, 1, 0) < 0) {
        return;
    }
    notice(!(state.revents & POLLHUP));
    if (pending_at == pending_count && state.revents & POLLIN) {
        pending_count = read(cable, pending, sizeof pending);
        pending_at = 0;
    }
    while (board_listens && pending_at < pending_count) {
        avr_raise_irq(to_board, pending[pending_at++]);
    }
}

unsigned long usb_sent(void) {
    return sent;
}

unsigned long usb_unheard(void) {
    return unheard;
}
