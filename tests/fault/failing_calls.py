"""Plays tools with one call that fails; see failing-calls.

    failing_calls.py FOLDER SHIM [all] [TOOL ...]

FOLDER has base/ (shop, erp, mail, state), in/ (what a tool reads) and conf (the
configuration, with @HOUSE@ for the folder that it is used in). Prints a line a
tool: "TOOL: N runs with a fault, N wrong", and before it what was wrong.
"""
import multiprocessing
import os
import re
import shutil
import sqlite3
import subprocess
import sys

HANG = 60
ERRORS = {
    "open": ["EMFILE", "EIO", "EINTR"],
    "read": ["EIO", "EINTR", "short"],
    "write": ["ENOSPC", "EIO", "EINTR", "short"],
    "sync": ["EIO", "ENOSPC"],
    "rename": ["EIO", "ENOSPC"],
    "close": ["EIO", "EINTR"],
    "malloc": ["ENOMEM"],
}
# Tool, arguments, and whether what it prints is all that it does.
TOOLS = {
    "fetch-orders": (["ecx-fetch-orders", "shop", "--for", "erp"], True),
    "map": (["ecx-map", "erp"], True),
    "push-erp": (["ecx-push-erp", "erp", "-j", "1"], False),
    "push-erp-3": (["ecx-push-erp", "erp", "-j", "3"], False),
    "stock-pull": (["ecx-stock-pull", "erp", "--for", "shop"], True),
    "stock-filter": (["ecx-stock-filter", "shop"], True),
    "stock-push": (["ecx-stock-push", "shop"], False),
    "fulfill-check": (["ecx-fulfill-check", "erp", "--for", "shop"], True),
    "fulfill-push": (["ecx-fulfill-push", "shop"], False),
    "notify": (["ecx-notify", "orders"], False),
    "ledger": (["ecx-ledger", "receipts"], True),
}
TABLES = {
    "receipts": "target, kind, key, id",
    "intents": "target, kind, key",
    "quarantine": "target, kind, key, code",
    "deferred": "target, kind, key",
    "levels": "target, kind, key, value",
    "checkpoints": "source, kind, flow, cursor",
    "mails": "kind, sent > 0",
}


class Player:
    """One folder in which runs are played, one after the other."""

    def __init__(self, top, shim, name):
        self.top, self.shim = top, shim
        self.house = os.path.join(top, "play-" + name)
        config = os.path.join(self.house, "config", "ecx")
        os.makedirs(config)
        with open(os.path.join(top, "conf")) as conf:
            text = conf.read().replace("@HOUSE@", self.house)
        with open(os.path.join(config, "ecx.conf"), "w") as conf:
            conf.write(text)
        script = os.path.join(self.house, "msmtp")
        with open(script, "w") as out:
            out.write('#!/bin/sh\nexec cat >"$(mktemp %s/mail/XXXXXX.eml)"\n'
                      % self.house)
        os.chmod(script, 0o755)
        self.env = dict(os.environ,
                        XDG_CONFIG_HOME=os.path.join(self.house, "config"))
        self.hit = os.path.join(self.house, "hit")

    def restore(self):
        for part in ("shop", "erp", "mail", "state"):
            path = os.path.join(self.house, part)
            shutil.rmtree(path, ignore_errors=True)
            shutil.copytree(os.path.join(self.top, "base", part), path)

    def run(self, tool, fail=None):
        argv = TOOLS[tool][0]
        env = dict(self.env)
        if fail is not None:
            env.update(SHIM_TOOL=argv[0], SHIM_FAIL=fail, SHIM_HIT=self.hit,
                       LD_PRELOAD=self.shim)
        given = os.path.join(self.top, "in", tool.replace("-3", ""))
        if not os.path.exists(given):
            given = os.devnull
        with open(given) as stdin:
            try:
                done = subprocess.run(argv, stdin=stdin, env=env,
                                      capture_output=True, timeout=HANG)
            except subprocess.TimeoutExpired:
                return "hang", "", ""
        return (done.returncode, done.stdout.decode(errors="replace"),
                done.stderr.decode(errors="replace"))

    def seen(self, tool, printed):
        """What both ends and the ledger have, each once."""
        lines = []
        for folder in ("erp/orders", "shop/fulfillments"):
            path = os.path.join(self.house, folder)
            for name in sorted(os.listdir(path)) if os.path.isdir(path) else []:
                if name.endswith(".jsonl"):
                    with open(os.path.join(path, name)) as text:
                        lines += [folder + " " + line for line in text]
        mails = set()
        for name in os.listdir(os.path.join(self.house, "mail")):
            with open(os.path.join(self.house, "mail", name)) as text:
                mails |= set(re.findall("^Message-ID: .*", text.read(), re.M))
        lines.append("%d mails" % len(mails))
        db = sqlite3.connect(os.path.join(self.house, "state/ledger.sqlite"))
        for table, columns in TABLES.items():
            lines += sorted("%s %s" % (table, row) for row in db.execute(
                "SELECT %s FROM %s" % (columns, table)))
        db.close()
        if TOOLS[tool][1]:
            lines.append(printed)
        return "\n".join(lines)


def judge(player, tool, fail, expected, good):
    """What is wrong with a run in which this fails, None when nothing is; False
    when the call did not come."""
    player.restore()
    if os.path.exists(player.hit):
        os.unlink(player.hit)
    status, printed, said = player.run(tool, fail)
    if not os.path.exists(player.hit):
        return False
    if status == "hang":
        return "hangs"
    if status < 0 or status in (70, 134, 139):
        return "crashes: %s: %s" % (status, said)
    if status in (0, good):
        seen = player.seen(tool, printed)
        if seen != expected:
            return "exits with %d, but work is left: %s\n%s" % (
                status, said, differ(expected, seen))
    elif not said:
        return "exits with %d and no message" % status
    again, printed, more = player.run(tool)
    if again != good and again != 0:
        return "exits with %s, the next run with %s: %s%s" % (
            status, again, said, more)
    seen = player.seen(tool, printed)
    if seen != expected:
        return "exits with %d, after the next run: %s\n%s%s" % (
            status, differ(expected, seen), said, more)
    return None


def differ(expected, seen):
    a, b = expected.splitlines(), seen.splitlines()
    return "\n".join(["  - " + x for x in a if x not in b]
                     + ["  + " + x for x in b if x not in a]
                     + ["  %d lines, not %d" % (len(b), len(a))])


def sweep(job):
    top, shim, tool, call, every = job
    player = Player(top, shim, tool + "-" + call)
    player.restore()
    good, printed, said = player.run(tool)
    expected = player.seen(tool, printed)
    if good not in (0, 1):
        return tool, 0, ["no fault: exits with %s: %s" % (good, said)]
    runs, wrong, turn, n, more = 0, [], 0, 1, True
    while more and len(wrong) < 5:
        kinds = ERRORS[call]
        # A sample takes the errors in turn.
        for how in kinds if every else [kinds[turn % len(kinds)]]:
            fault = "%s:%d:%s" % (call, n, how)
            what = judge(player, tool, fault, expected, good)
            if what is False:
                more = False
                break
            runs += 1
            if what is not None:
                wrong.append("%s: %s" % (fault, what))
        turn += 1
        n += 1 if every else 1 + n // (2 if call == "malloc" else 4)
    shutil.rmtree(player.house)
    return tool, runs, wrong


def main(top, shim, *words):
    every = "all" in words
    tools = [word for word in words if word != "all"] or list(TOOLS)
    calls = os.environ.get("ECX_SWEEP_CALLS", " ".join(ERRORS)).split()
    jobs = [(top, shim, tool, call, every) for tool in tools
            for call in calls]
    runs, wrong = dict.fromkeys(tools, 0), {tool: [] for tool in tools}
    with multiprocessing.Pool(os.cpu_count()) as pool:
        for tool, n, bad in pool.imap_unordered(sweep, jobs):
            runs[tool] += n
            wrong[tool] += bad
    for tool in tools:
        for what in wrong[tool]:
            print("    ecx-%s: %s" % (tool, what))
        print("%s: %d runs with a fault, %d wrong"
              % (tool, runs[tool], len(wrong[tool])), flush=True)


main(*sys.argv[1:])
