/* The belt as a whole: reads its sensor when a row is due, and answers the host. */
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

void belt_begin(void);

/* Call again and again, at least once a millisecond; returns at once. */
void belt_turn(void);

#ifdef __cplusplus
}
#endif
