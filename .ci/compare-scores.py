#!/usr/bin/env python3
"""Fails when the scores of a run are below the recorded ones.

usage: compare-scores.py RECORDED.json RUN.json

RECORDED holds a date, the tolerance, and the F1 of claims and slots that must be kept; RUN is what
score.py --json prints, whose `claims` and `slots` are precision, recall and F1.
"""
import json
import sys


def main(recorded_file, run_file):
    with open(recorded_file, encoding="utf-8") as file:
        recorded = json.load(file)
    with open(run_file, encoding="utf-8") as file:
        run = json.load(file)
    low = []
    for what in ("claims", "slots"):
        kept, (precision, recall, f1) = recorded["f1"][what], run[what][:3]
        print(
            f"{what:7} F1 {f1:.3f} (precision {precision:.3f}, recall {recall:.3f});"
            f" recorded {kept:.3f} on {recorded['date']}"
        )
        if f1 < kept - recorded["tolerance"]:
            low.append(what)
        elif f1 > kept + 0.01:
            print(f"{what:7} are better than recorded: put {f1:.3f} into {recorded_file}")
    if run["articles"] != recorded["articles"]:
        low.append(f"articles ({run['articles']}, not {recorded['articles']})")
    if low:
        sys.exit("quality is below what was recorded: " + ", ".join(low))


if __name__ == "__main__":
    main(*sys.argv[1:3])
