#include "board.h"
#include "bt1.h"
#include "bt1_line.h"

#define FIRMWARE "0.1.0"

struct bt1_settings bt1_settings;
const struct sensor *bt1_sensor;
static uint16_t seq;

void bt1_begin(const struct sensor *sensor) {
    bt1_sensor = sensor;
    bt1_settings = (struct bt1_settings){.rate = sensor->rate, .running = true, .framed = true, .crc = true};
    seq = 0;
    board_send('\r'); /* a host drops its first line, which may be cut: let that be an empty one */
    board_send('\n');
    bt1_hello();
}

uint16_t bt1_period(void) {
    return 1000 / bt1_settings.rate;
}

static void field(const struct field *field) {
    line_text(field->name);
    line_text(":raw:");
    line_number(field->min);
    line_char(':');
    line_number(field->max);
}

static void fields(void) {
    line_text("#BT1 fields=");
    for (uint8_t i = 0; i < bt1_sensor->field_count; i++) {
        if (i) {
            line_char(',');
        }
        field(&bt1_sensor->fields[i]);
    }
    line_send();
}

void bt1_hello(void) {
    line_text("#BT1 model=");
    line_text(bt1_sensor->model);
    line_text("-" BOARD_NAME " fw=" FIRMWARE " proto=1 rate=");
    line_unsigned(bt1_settings.rate);
    line_text(" clk=ms crc=");
    line_char(bt1_settings.crc && bt1_settings.framed ? '1' : '0');
    line_send();
    fields();
    line_text("#BT1 scale=");
    line_text(bt1_sensor->scale);
    line_send();
}

/* The number goes on even when a row is dropped for want of room: the host sees the gap. */
void bt1_row(uint32_t ms, const int32_t *values) {
    if (!bt1_settings.running) {
        return;
    }
    if (bt1_settings.framed) {
        line_text("D,");
        line_unsigned(seq);
        line_char(',');
    }
    line_unsigned(ms);
    for (uint8_t i = 0; i < bt1_sensor->field_count; i++) {
        line_char(',');
        if (values) {
            line_number(values[i]);
        }
    }
    line_send();
    seq++;
}
