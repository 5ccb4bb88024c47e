"""Plays tools with one call that fails; see failing-calls.

    failing_calls.py FOLDER SHIM [all] [TOOL ...]

FOLDER is one of house.py, and has in/ (what a tool reads). Prints a line a tool:
"TOOL: N runs with a fault, N wrong", and before it what was wrong. What two
faults leave in the same state is played on once.
"""
import multiprocessing
import os
import sys

from house import House, differ

ERRORS = {
    "open": ["EMFILE", "EIO", "EINTR"],
    "read": ["EIO", "EINTR", "short"],
    "write": ["ENOSPC", "EIO", "EINTR", "short"],
    "sync": ["EIO", "ENOSPC"],
    "rename": ["EIO", "ENOSPC"],
    "close": ["EIO", "EINTR"],
    "malloc": ["ENOMEM"],
    "start": ["EAGAIN", "EMFILE"],
    "name": ["EIO", "ENOSPC"],
    "stat": ["EIO"],
}
# Tool, arguments, and whether what it prints is all that it does.
TOOLS = {
    "fetch-orders": (["ecx-fetch-orders", "shop", "--for", "erp"], True),
    "fetch-customers": (["ecx-fetch-customers", "shop", "--for", "erp"], True),
    "map": (["ecx-map", "erp"], True),
    "push-erp": (["ecx-push-erp", "erp", "-j", "1"], False),
    "push-erp-3": (["ecx-push-erp", "erp", "-j", "3"], False),
    "stock-pull": (["ecx-stock-pull", "erp", "--for", "shop"], True),
    "stock-filter": (["ecx-stock-filter", "shop"], True),
    "stock-push": (["ecx-stock-push", "shop"], False),
    "price-pull": (["ecx-price-pull", "erp", "--for", "shop"], True),
    "price-push": (["ecx-price-push", "shop"], False),
    "product-pull": (["ecx-product-pull", "erp", "--for", "shop"], True),
    "product-push": (["ecx-product-push", "shop"], False),
    "fulfill-check": (["ecx-fulfill-check", "erp", "--for", "shop"], True),
    "fulfill-push": (["ecx-fulfill-push", "shop"], False),
    "fetch-changes": (["ecx-fetch-changes", "shop", "--for", "erp"], True),
    "push-changes": (["ecx-push-erp", "erp", "-j", "1"], False),
    "state-pull": (["ecx-state-pull", "erp", "--for", "shop"], True),
    "state-push": (["ecx-state-push", "shop"], False),
    "compare": (["ecx-compare", "shop", "erp"], False),
    "notify": (["ecx-notify", "orders"], False),
    "ledger": (["ecx-ledger", "receipts"], True),
    "probe": (["ecx-probe", "erp"], True),
}


class Player:
    """One tool in one house."""

    def __init__(self, top, shim, tool, call):
        self.house = House(top, tool + "-" + call)
        self.tool, self.shim, self.known = tool, shim, {}
        self.argv, self.prints = TOOLS[tool]
        self.given = os.path.join(top, "in", tool.replace("-3", ""))
        if not os.path.exists(self.given):
            self.given = os.devnull
        self.hit = os.path.join(self.house.house, "hit")
        self.house.restore()
        self.good, printed, self.said = self.house.run(self.argv, self.given)
        self.expected = self.seen(printed)

    def seen(self, printed):
        """What there is, each once."""
        lines = "\n".join([self.house.seen()] +
                          self.house.rows("mails", "kind sent"))
        return lines + ("\n" + printed if self.prints else "")

    def again(self):
        """Status and words of the next run, and how there is then another
        state than expected, or None."""
        state = self.house.state()
        if state not in self.known:
            status, printed, said = self.house.run(self.argv, self.given)
            seen = self.seen(printed)
            self.known[state] = (status, said, None if seen == self.expected
                                 else differ(self.expected, seen))
        return self.known[state]

    def judge(self, fault):
        """What is wrong with a run in which this fails, None when nothing is;
        False when the call did not come."""
        self.house.restore()
        if os.path.exists(self.hit):
            os.unlink(self.hit)
        status, printed, said = self.house.run(
            self.argv, self.given, SHIM_TOOL=self.argv[0], SHIM_FAIL=fault,
            SHIM_HIT=self.hit, LD_PRELOAD=self.shim)
        if not os.path.exists(self.hit):
            return False
        if status == "hang":
            return "hangs"
        if status < 0 or status in (70, 134, 139):
            return "crashes: %s: %s" % (status, said)
        if status in (0, self.good):
            seen = self.seen(printed)
            if seen != self.expected:
                return "exits with %d, but work is left: %s\n%s" % (
                    status, said, differ(self.expected, seen))
        elif not said:
            return "exits with %d and no message" % status
        again, more, wrong = self.again()
        if again not in (0, self.good):
            return "exits with %s, the next run with %s: %s%s" % (
                status, again, said, more)
        if wrong is not None:
            return "exits with %d, after the next run: %s\n%s%s" % (
                status, wrong, said, more)
        return None


def sweep(job):
    top, shim, tool, call, every = job
    player = Player(top, shim, tool, call)
    if player.good not in (0, 1):
        return tool, call, 0, ["no fault: exits with %s: %s" % (
            player.good, player.said)]
    runs, wrong, turn, n, more = 0, [], 0, 1, True
    while more and len(wrong) < 5:
        kinds = ERRORS[call]
        # A sample takes the errors in turn.
        for how in kinds if every else [kinds[turn % len(kinds)]]:
            fault = "%s:%d:%s" % (call, n, how)
            what = player.judge(fault)
            if what is False:
                more = False
                break
            runs += 1
            if what is not None:
                wrong.append("%s: %s" % (fault, what))
        turn += 1
        n += 1 if every else 1 + n // (
            1 if call in ("malloc", "stat") else 2)
    player.house.remove()
    return tool, call, runs, wrong


def main(top, shim, *words):
    every = "all" in words
    tools = [word for word in words if word != "all"] or list(TOOLS)
    calls = os.environ.get("ECX_SWEEP_CALLS", " ".join(ERRORS)).split()
    jobs = [(top, shim, tool, call, every) for call in calls
            for tool in tools]
    runs, wrong = dict.fromkeys(tools, 0), {tool: [] for tool in tools}
    with multiprocessing.Pool(
            int(os.environ.get("ECX_SWEEP_JOBS", os.cpu_count()))) as pool:
        for tool, call, n, bad in pool.imap_unordered(sweep, jobs):
            runs[tool] += n
            wrong[tool] += bad
            if every:
                print("# %s, %s: %d, %d wrong" % (tool, call, n, len(bad)),
                      flush=True)
    for tool in tools:
        for what in wrong[tool]:
            print("    ecx-%s: %s" % (tool, what))
        print("%s: %d runs with a fault, %d wrong"
              % (tool, runs[tool], len(wrong[tool])), flush=True)


main(*sys.argv[1:])
