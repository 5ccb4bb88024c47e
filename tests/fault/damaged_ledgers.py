"""Makes copies of a ledger that are damaged, each in a way of its own, from a
fixed seed, and runs each command line of standard input on each.

    damaged_ledgers.py GOOD LEDGER ORDERS INPUT COPIES

GOOD is a ledger, LEDGER the place in which a copy is used, ORDERS the folder
that orders are sent to, INPUT what the commands read. Prints a line a kind of
damage and command: "KIND: COMMAND: N runs, N refused, N wrong".
"""
import collections
import os
import random
import shlex
import subprocess
import sys

SIGNS = ("backup", "put the latest", "upgrade this one", "again", "writable",
         "ended")


def flipped(data, rng):
    for _ in range(rng.randrange(1, 40)):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def header(data, rng):
    for _ in range(rng.randrange(1, 8)):
        data[rng.randrange(100)] = rng.randrange(256)


def truncated(data, rng):
    del data[rng.randrange(1, len(data)):]


def zeroed(data, rng):
    for _ in range(rng.randrange(1, 6)):
        at = rng.randrange(len(data) // 4096) * 4096
        data[at:at + 4096] = bytes(4096)


def noise(data, rng):
    at = rng.randrange(len(data) // 4096) * 4096
    data[at:at + 4096] = rng.randbytes(4096)


def swapped(data, rng):
    a, b = (rng.randrange(1, len(data) // 4096) * 4096 for _ in range(2))
    data[a:a + 4096], data[b:b + 4096] = (data[b:b + 4096],
                                          data[a:a + 4096])


def empty(data, rng):
    del data[:]


def other(data, rng):
    data[:] = b"<html>503 Service Unavailable</html>\n" * rng.randrange(1, 900)


KINDS = [flipped, header, truncated, zeroed, noise, swapped, flipped, truncated,
         zeroed, empty, other]


def wrong(argv, done, before, after):
    said = done.stderr.decode(errors="replace")
    if done.returncode < 0 or done.returncode in (70, 71, 134, 139):
        return "ends with %d" % done.returncode
    if done.returncode in (0, 1):
        return None
    if done.returncode not in (75, 78):
        return "ends with %d" % done.returncode
    if "ledger" not in said or not any(sign in said for sign in SIGNS):
        return "gives no advice"
    # Only a database that cannot be used now is worth another try.
    if done.returncode == 75:
        return "says try again"
    if after != before:
        return "orders were sent"
    return None


def main(good, ledger, orders, given, copies):
    with open(good, "rb") as text:
        whole = text.read()
    commands = [line.strip() for line in sys.stdin]
    counts = collections.Counter()
    for n in range(int(copies)):
        rng = random.Random(n)
        kind = KINDS[n % len(KINDS)]
        data = bytearray(whole)
        kind(data, rng)
        for command in commands:
            for end in ("-wal", "-shm", "-journal"):
                if os.path.exists(ledger + end):
                    os.unlink(ledger + end)
            with open(ledger, "wb") as out:
                out.write(data)
            before = set(os.listdir(orders))
            with open(given) as stdin:
                try:
                    done = subprocess.run(shlex.split(command), stdin=stdin,
                                          capture_output=True, timeout=60)
                except subprocess.TimeoutExpired:
                    print("    %s %d: %s: hangs" % (kind.__name__, n, command))
                    counts[kind.__name__, command, "wrong"] += 1
                    continue
            after = set(os.listdir(orders))
            counts[kind.__name__, command, "runs"] += 1
            counts[kind.__name__, command, "refused"] += done.returncode > 1
            what = wrong(command, done, before, after)
            if what is not None:
                counts[kind.__name__, command, "wrong"] += 1
                print("    %s %d: %s: %s: %a" % (
                    kind.__name__, n, command, what,
                    done.stderr.decode(errors="replace")[:400]))
            for name in after - before:
                os.unlink(os.path.join(orders, name))
                for mark in (".sent", ".staging"):
                    path = os.path.join(orders, mark, name.split(".")[0])
                    if os.path.exists(path):
                        os.unlink(path)
    for kind in sorted({k.__name__ for k in KINDS}):
        for command in commands:
            print("%s: %s: %d runs, %d refused, %d wrong" % (
                kind, command, *(counts[kind, command, word]
                                 for word in ("runs", "refused", "wrong"))))


main(*sys.argv[1:])
