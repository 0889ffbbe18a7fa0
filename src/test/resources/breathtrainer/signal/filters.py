#!/usr/bin/env python3
"""Writes the results that FilterTest compares with: input,output. Needs numpy and scipy."""
import numpy as np
from scipy import signal

STEP = 0.04
values = 3 + np.cumsum(np.random.default_rng(1).standard_normal(150))


def write(name, output):
    with open(name + ".csv", "w") as file:
        for pair in zip(values, output):
            file.write("%.12f,%.12f\n" % pair)


def settled(b, a, x):
    return signal.lfilter(b, a, x, zi=signal.lfilter_zi(b, a) * x[0])[0]


def slopes(window, degree):
    n = round(window / STEP)
    times = (np.arange(n) - (n - 1)) * STEP
    fits = [np.polyfit(times, values[k - n + 1:k + 1], degree)[-2] for k in range(n - 1, len(values))]
    return [0.0] * (n - 1) + fits


values = np.round(values, 12)
write("butterworth-0.6-25", settled(*signal.butter(2, 0.6, fs=25), values))
gain = 1 - np.exp(-2 * np.pi * 1.1 * STEP)
pole = ([gain], [1, gain - 1])
write("smoother-1.1", settled(*pole, settled(*pole, values)))
write("parabola-1.0", slopes(1.0, 2))
write("line-0.8", slopes(0.8, 1))
