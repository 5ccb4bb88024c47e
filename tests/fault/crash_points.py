"""Kills each tool of a flow at each crash point; see sweep.sh.

    crash_points.py FOLDER FLOW [WORD ...]

FOLDER is one of house.py. After a run that is killed, another one ends as one
that nothing killed does, and a third changes nothing. WORDs stand in one mail
each. What is found the same after two kills is judged once. Prints what was
wrong and "N points, N wrong"; FOLDER/points gets the crash points.
"""
import multiprocessing
import os
import sys

from house import House, differ

TOP, FLOW, WORDS = sys.argv[1], sys.argv[2], sys.argv[3:]


def flow(house, turn, **env):
    """One run, a minute behind the one before; what it said."""
    return house.run(["ecx-flow", FLOW, "shop", "erp"],
                     ECX_NOW="2026-11-21T12:0%d:00Z" % turn, **env)[2]


def judge(house, expected, known):
    """What is wrong with what a killed run has left, None when nothing is."""
    house.wait_for_locks()
    found = house.state()
    if found in known:
        return known[found]
    said = flow(house, 2)
    seen = house.seen(WORDS)
    if seen != expected:
        known[found] = "the second run: %s\n%s" % (differ(expected, seen), said)
        return known[found]
    second = house.state()
    if second not in known:
        still = house.still()
        said += flow(house, 3)
        known[second] = None if still == house.still() else \
            "the third run: %s\n%s" % (differ(still, house.still()), said)
    known[found] = known[second]
    return known[found]


def kill_at(job):
    name, points, expected = job
    house, known, wrong = House(TOP, "%s-%d" % (FLOW, name)), {}, []
    for tool, n in points:
        house.restore()
        flow(house, 1, ECX_CRASH="%s:%s" % (tool, n))
        what = judge(house, expected, known)
        if what is not None:
            wrong.append("%s killed at point %s: %s" % (tool, n, what))
        if len(wrong) > 2:
            break
    house.remove()
    return wrong


def main():
    house = House(TOP, FLOW)
    house.restore()
    log = os.path.join(TOP, "points")
    if os.path.exists(log):
        os.unlink(log)
    flow(house, 1, ECX_CRASH_LOG=log)
    expected = house.seen(WORDS)
    house.remove()
    with open(log) as lines:
        points = sorted({tuple(line.split()[:2]) for line in lines},
                        key=lambda point: (point[0], int(point[1])))
    half = len(points) // 2
    jobs = [(0, points[:half], expected), (1, points[half:], expected)]
    with multiprocessing.Pool(2) as pool:
        wrong = sum(pool.map(kill_at, jobs), [])
    for what in wrong:
        print("    " + what)
    print("%d points, %d wrong" % (len(points), len(wrong)))


main()
