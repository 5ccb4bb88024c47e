"""What contract checks share: where things are, checks counted as scripts/test
does, and tools run against a captive server."""

import http.server
import json
import os
import re
import subprocess
import tempfile
import threading

TOP = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
BUILD = os.environ.get("BUILD", TOP + "/build/dev")
CONTRACTS = os.environ.get("ECX_CONTRACTS", TOP + "/../shared/contracts")

# What is asked is on this machine.
for name in ("http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
             "ALL_PROXY"):
    os.environ.pop(name, None)

failed = False


def check(name, problems):
    """One check; a problem is a line."""
    global failed
    problems = list(dict.fromkeys(problems))
    failed = failed or bool(problems)
    print(("not ok " if problems else "ok ") + name)
    for problem in problems:
        print("    " + problem)


def differs(expected, seen, *more):
    """The problems of a check that saw something else."""
    return ["expected: %s" % (expected,), "seen:     %s" % (seen,), *more]


def skip(name, why):
    print("skip %s: %s" % (name, why))


def played(scenarios, work):
    """The folder of what play said and recorded of these scenarios, and maybe
    of others: files `said` and `exchanges`. scripts/test plays them once for
    all contracts, in $ECX_PLAYED."""
    if os.environ.get("ECX_PLAYED"):
        return os.environ["ECX_PLAYED"]
    if os.path.exists(work + "/exchanges"):
        return work
    with open(work + "/said", "w", encoding="utf-8") as said:
        subprocess.run(
            [BUILD + "/play", "-j", str(os.cpu_count()),
             "-r", work + "/exchanges"] + sorted(scenarios),
            cwd=TOP, check=False, stdout=said)
    return work


# By its name a scenario is answered a failure or a record that is damaged.
BROKEN = re.compile("/failure-inside-200$|poisoned|damaged|torn|-bad-|unreadable")


def exchanges(scenarios, work):
    """What the scenarios sent and were answered, as (scenario, exchanges),
    without those that are answered what no contract says."""
    found = {}  # a scenario that fails does so elsewhere, too
    names = {"/".join(path[:-len(".t")].split("/")[-2:]) for path in scenarios}
    with open(played(scenarios, work) + "/exchanges", encoding="utf-8") as f:
        for line in f:
            e = json.loads(line)
            if e["scenario"] in names and \
                    not BROKEN.search(e["scenario"]):
                found.setdefault(e["scenario"], []).append(e)
    return sorted(found.items())


class Captive(http.server.ThreadingHTTPServer):
    """Answers with what answer(method, target, body) returns: a text, (status,
    headers, text), or None for 404."""

    def __init__(self, answer):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer = answer
        self.url = "http://127.0.0.1:%d" % self.server_port

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def reply(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        said = self.server.answer(self.command, self.path, body.decode())
        status, headers, text = (
            (404, {}, "{}") if said is None else
            (200, {}, said) if isinstance(said, str) else said)
        body = text.encode()
        kind = "xml" if text.startswith("<") else "json"
        headers = {"Content-Type": "application/%s; charset=utf-8" % kind,
                   "Content-Length": str(len(body)), **headers}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_HEAD = reply

    def log_message(self, *_):
        pass


def documents(command, conf, stdin=""):
    """The documents that a command of the shell writes, and what it says. conf
    is the configuration, with state in a folder of its own."""
    with tempfile.TemporaryDirectory() as work:
        os.mkdir(work + "/ecx")
        path = work + "/ecx/ecx.conf"
        with open(path, "w", encoding="utf-8") as f:
            os.chmod(path, 0o600)
            f.write("[ecx]\nstate = %s/state\n%s" % (work, conf))
        run = subprocess.run(
            ["sh", "-c", command], cwd=work, timeout=60, check=False,
            capture_output=True, text=True, input=stdin,
            env={**os.environ, "PATH": BUILD + ":" + os.environ["PATH"],
                 "ECX_DATADIR": TOP + "/lib", "XDG_CONFIG_HOME": work,
                 "ECX_NOW": "2026-11-20T12:00:00Z"})
        return [json.loads(line) for line in run.stdout.splitlines()], \
            run.stderr
