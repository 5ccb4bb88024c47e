"""A shop, an ERP and a ledger in a folder, in which runs are played one after
the other, each from the same beginning; for failing_calls.py and
crash_points.py.

The folder that they are given has base/ (shop, erp, mail, state) and conf (the
configuration, with @HOUSE@ for the folder that it is used in).
"""
import fcntl
import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess

HANG = 60
CREATED = ("erp/orders", "erp/customers", "erp/changes", "erp/credits",
           "erp/payouts", "shop/fulfillments")
SET = ("shop/stock", "shop/products", "shop/prices")
TABLES = {
    "receipts": "target kind key id",
    "intents": "target kind key",
    "quarantine": "target kind key code",
    "deferred": "target kind key",
    "levels": "target kind key value",
    "checkpoints": "source kind flow cursor",
    "booked": "target key ref event how taken",
    "differences": "target source key what",
}
# What a run that has nothing to do leaves as it is, but for these columns.
STILL = ("receipts", "intents", "quarantine", "deferred", "levels", "orders")
COUNTERS = ("seen", "tries")
# What the tools of a flow write, and none of them reads.
WRITTEN = ("runs", "events")


# Tests on PostgreSQL (tests/pgsql.sh) wrap the tools; a house has a schema of
# its own instead.
PGSQL = os.environ.get("ECX_ENGINE") == "pgsql"


class Row(dict):
    """One of PostgreSQL, as sqlite3 has them."""

    def __iter__(self):
        return iter(self.values())


class House:
    def __init__(self, top, name):
        self.top = top
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
        self.tables = None
        if PGSQL:
            self.names = []
            self.schema = "house_" + re.sub(r"\W", "_", name)
            wrappers = os.path.join(self.env["W"], "pg")
            self.env["PATH"] = ":".join(
                p for p in self.env["PATH"].split(":") if p != wrappers)
            self.env["PGOPTIONS"] = "-c search_path=" + self.schema

    def psql(self, *statements):
        argv = ["psql", "-qAtX"]
        for statement in statements:
            argv += ["-c", statement]
        return subprocess.run(argv, env=self.env, check=True,
                              capture_output=True).stdout.decode()

    def restore_schema(self):
        """Empty tables, or those of the beginning."""
        named = os.path.join(self.top, "base/state/schema")
        ledger = ["ecx-ledger", "-c", os.path.join(self.env["W"], "pg/conf")]
        if self.names:
            self.psql(" ".join("DELETE FROM %s;" % name
                               for name in self.names if name != "meta"))
        else:
            self.psql("DROP SCHEMA IF EXISTS %s CASCADE" % self.schema,
                      "CREATE SCHEMA " + self.schema)
            subprocess.run(ledger + ["migrate"], env=self.env, check=True,
                           capture_output=True)
            self.names = self.psql(
                "SELECT tablename FROM pg_tables WHERE schemaname = '%s'"
                % self.schema).split()
        if os.path.exists(named):
            with open(named) as name:
                subprocess.run(ledger + ["copy"] + [
                    "postgresql:///?options=-csearch_path%3D" + schema
                    for schema in (name.read().strip(), self.schema)],
                    env=self.env, check=True, capture_output=True)

    def restore(self):
        self.tables = None
        if PGSQL:
            self.restore_schema()
        for part in ("shop", "erp", "mail", "state"):
            path = os.path.join(self.house, part)
            base = os.path.join(self.top, "base", part)
            shutil.rmtree(path, ignore_errors=True)
            if os.path.isdir(base):
                shutil.copytree(base, path)

    def remove(self):
        shutil.rmtree(self.house)

    def run(self, argv, given=os.devnull, **env):
        """Exit status, stdout and stderr; the status is "hang" after HANG
        seconds."""
        self.tables = None
        with open(given) as stdin:
            try:
                done = subprocess.run(argv, stdin=stdin,
                                      env=dict(self.env, **env),
                                      capture_output=True, timeout=HANG)
            except subprocess.TimeoutExpired:
                return "hang", "", ""
        return (done.returncode, done.stdout.decode(errors="replace"),
                done.stderr.decode(errors="replace"))

    def wait_for_locks(self):
        """The workers of a run that was killed end the request in hand."""
        folder = os.path.join(self.house, "state/lock")
        for name in os.listdir(folder) if os.path.isdir(folder) else []:
            with open(os.path.join(folder, name)) as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)

    def files(self, folder):
        """(path, contents) of each file in it."""
        found = []
        for path, _, names in os.walk(os.path.join(self.house, folder)):
            for name in names:
                with open(os.path.join(path, name), "rb") as f:
                    found.append((os.path.relpath(
                        os.path.join(path, name), self.house), f.read()))
        return sorted(found)

    def lines(self, folder):
        """Of the files that were dropped there."""
        return [line for path, text in self.files(folder)
                if os.path.dirname(path) == folder and path.endswith(".jsonl")
                for line in text.decode().splitlines()]

    def mails(self):
        """Message-ID: text; one that was sent again is one."""
        found = {}
        for _, text in self.files("mail"):
            text = text.decode()
            for name in re.findall("^Message-ID: .*", text, re.M):
                found[name] = text
        return found

    def ledger(self):
        """Of each table its rows; read once after each run."""
        path = os.path.join(self.house, "state/ledger.sqlite")
        if PGSQL and self.tables is None:
            self.tables = self.pgsql_ledger()
        if self.tables is None and os.path.exists(path):
            db = sqlite3.connect(path)
            db.row_factory = sqlite3.Row
            self.tables = {name: list(db.execute("SELECT * FROM " + name))
                           for name, in db.execute(
                               "SELECT name FROM sqlite_master"
                               " WHERE type = 'table' ORDER BY name")}
            db.close()
        return self.tables or {}

    def pgsql_ledger(self):
        lines = self.psql(*[
            "SELECT coalesce(json_agg(t)::jsonb, '[]')::text FROM %s AS t" % name
            for name in self.names]).splitlines()
        found = {}
        for name, line in zip(self.names, lines):
            found[name] = [Row(row) for row in json.loads(line)]
            for row in found[name]:
                # Each session has another name.
                row.pop("owner", None)
        return found

    def rows(self, table, columns):
        return sorted("%s %s" % (table, [row[c] for c in columns.split()])
                      for row in self.ledger().get(table, []))

    def seen(self, words=None):
        """What both ends and the ledger have, each once; of the mails how many
        there are, or in how many each of the words is."""
        lines = []
        for folder in CREATED:
            lines += sorted(folder + " " + x for x in self.lines(folder))
        for folder in SET:
            last = {json.loads(x)["sku"]: x for x in self.lines(folder)}
            lines += sorted(folder + " " + x for x in last.values())
        mails = self.mails().values()
        if words is None:
            lines.append("%d mails" % len(mails))
        for word in words or []:
            cell = re.compile("(^|  )%s  " % word, re.M)
            lines.append("%d mails with %s" % (
                len([m for m in mails if cell.search(m)]), word))
        for table, columns in TABLES.items():
            lines += self.rows(table, columns)
        return "\n".join(lines)

    def still(self):
        """What a run that has nothing to do leaves as it is. A file that was
        read is put away by the run after the one that acknowledged it."""
        lines = ["%s %s" % (path.replace("/taken/", "/done/"), text)
                 for folder in ("shop", "erp", "mail")
                 for path, text in self.files(folder)]
        for table in STILL:
            lines += sorted(repr((table, [
                row[c] for c in row.keys() if c not in COUNTERS]))
                for row in self.ledger().get(table, []))
        return "\n".join(lines)

    def state(self):
        """A hash of all that a run can find: where it is the same, so is what
        the run does. Mails have names of chance, and nobody reads them."""
        whole = hashlib.sha256()
        for folder in ("shop", "erp", "mail", "state"):
            for path, text in self.files(folder):
                if folder == "state" and not os.path.basename(
                        path).startswith("ledger.sqlite"):
                    whole.update(repr((path, text)).encode())
                elif folder == "mail":
                    whole.update(text)
                elif folder != "state":
                    # A file is called after its time and its process.
                    path = re.sub(r"-\d+\.jsonl", ".jsonl", path)
                    whole.update(repr((path, text)).encode())
        for name, rows in self.ledger().items():
            if name not in WRITTEN:
                whole.update(repr((name, sorted(
                    repr(tuple(row)) for row in rows))).encode())
        return whole.hexdigest()


def differ(expected, seen):
    a, b = expected.splitlines(), seen.splitlines()
    return "\n".join(["  - " + x for x in a if x not in b]
                     + ["  + " + x for x in b if x not in a]
                     + ["  %d lines, not %d" % (len(b), len(a))])
