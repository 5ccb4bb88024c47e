"""A reverse proxy that hurts: it stands between ecx and a server.

    python3 proxy.py [-p PORT] [-r RULE]... [-f FILE] [-l LOG] HOST:PORT

Listens on 127.0.0.1, prints its port, and passes HTTP/1.1 on to HOST:PORT. A
RULE says which requests are hurt and how:

    METHOD PATTERN[~TEXT] WHICH TOXIC [ARGUMENT]...

METHOD and PATTERN (path and query) are globs; with TEXT, the body has it in it.
WHICH of the requests that match: * all, 3 the third, 2-4, 5- the fifth and all
behind it, %10 each tenth. Rules of FILE, a line each, are read again whenever
it changes, and are then counted from the beginning. TOXIC is

    latency MS             wait, then go on with the next rules
    reset                  the request is read, and the connection reset
    cut N                  the server gets N bytes of the request, and no more
    status CODE [AFTER]    an error, with Retry-After: AFTER
    html                   200 and a page
    slow-close MS          an answer without a length, whose end comes late
    commit-reset, commit-cut N, commit-status CODE [AFTER], commit-html
                           the server gets the request and its whole answer is
                           read; only then the client gets a reset, N bytes of
                           the answer, an error, or a page instead

The first rule that fits decides. Each request is sent to the server once, on a
connection of its own. LOG has a line of JSON for each: method, target, toxic,
wait in milliseconds, and, when the server has answered, status and bytes of the
whole answer.
"""
import argparse
import fnmatch
import json
import os
import socket
import socketserver
import struct
import threading
import time

BLOCK = 65536
PAGE = b"<!DOCTYPE html>\n<html><title>Log on</title></html>\n"
TOXICS = {  # how many arguments each has
    "latency": (1, 1), "reset": (0, 0), "cut": (1, 1), "status": (1, 9),
    "html": (0, 0), "slow-close": (1, 1), "commit-reset": (0, 0),
    "commit-cut": (1, 1), "commit-status": (1, 9), "commit-html": (0, 0),
}


class Gone(Exception):
    """The other side has closed before the message was whole."""


# ---- rules ----

class Rule:
    def __init__(self, text):
        words = text.split()
        if len(words) < 4 or words[3] not in TOXICS:
            raise ValueError(f"not METHOD PATTERN WHICH TOXIC: {text}")
        self.method, target, which, self.toxic, *self.arguments = words
        least, most = TOXICS[self.toxic]
        if not least <= len(self.arguments) <= most:
            raise ValueError(f"wrong number of arguments: {text}")
        self.target, _, self.text = target.partition("~")
        self.first, self.last, self.each = self.parse_which(which)
        self.seen = 0

    @staticmethod
    def parse_which(which):
        if which == "*":
            return 1, None, 1
        if which.startswith("%"):
            return 1, None, int(which[1:])
        first, dash, last = which.partition("-")
        if not dash:
            return int(first), int(first), 1
        return int(first), int(last) if last else None, 1

    def fits(self, request):
        if not (fnmatch.fnmatchcase(request.method, self.method) and
                fnmatch.fnmatchcase(request.target, self.target) and
                self.text.encode() in request.body):
            return False
        self.seen += 1
        return (self.seen >= self.first and
                (self.last is None or self.seen <= self.last) and
                self.seen % self.each == 0)

    @property
    def number(self):
        return int(self.arguments[0])


class Rules:
    """Those of the command line and of the file; all threads count them."""

    def __init__(self, texts, path):
        self.fixed = [Rule(text) for text in texts]
        self.path, self.stamp, self.read = path, None, []
        self.lock = threading.Lock()

    def refresh(self):
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            self.stamp, self.read = None, []
            return
        stamp = (found.st_ino, found.st_mtime_ns, found.st_size)
        if stamp != self.stamp:
            with open(self.path, encoding="utf-8") as lines:
                self.read = [Rule(line) for line in lines
                             if line.strip() and line[0] != "#"]
            self.stamp = stamp

    def choose(self, request):
        """The latencies in milliseconds, and the rule that decides or None."""
        wait = 0
        with self.lock:
            if self.path:
                self.refresh()
            for rule in self.fixed + self.read:
                if not rule.fits(request):
                    continue
                if rule.toxic != "latency":
                    return wait, rule
                wait += rule.number
        return wait, None


# ---- messages ----

class Message:
    """The head of a request or an answer, and the body as far as it was read:
    byte for byte, and what it says."""

    def __init__(self, stream):
        self.head = b""
        while not self.head.endswith(b"\r\n\r\n"):
            line = stream.readline(BLOCK)
            if not line:
                raise Gone
            self.head += line
        lines = self.head.decode("latin-1").split("\r\n")
        self.start = lines[0].split(" ", 2)
        self.headers = {name.lower(): value.strip() for name, _, value in
                        (line.partition(":") for line in lines[1:] if line)}
        self.body = self.content = b""

    @property
    def data(self):
        return self.head + self.body

    def read_body(self, stream):
        """False when neither length nor chunks say where it ends."""
        if "chunked" in self.headers.get("transfer-encoding", ""):
            self.read_chunks(stream)
        elif "content-length" in self.headers:
            size = int(self.headers["content-length"])
            self.body = self.content = exactly(stream, size)
        else:
            return False
        return True

    def read_chunks(self, stream):
        size = None
        while size != 0:
            line = stream.readline(BLOCK)
            size = int(line.partition(b";")[0], 16)
            chunk = exactly(stream, size + 2)
            self.body += line + chunk
            self.content += chunk[:-2]


def exactly(stream, size):
    data = stream.read(size)
    if len(data) < size:
        raise Gone
    return data


class Request(Message):
    def __init__(self, stream, connection):
        super().__init__(stream)
        self.method, self.target = self.start[0], self.start[1]
        if self.headers.get("expect", "").lower() == "100-continue":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        self.read_body(stream)


class Answer(Message):
    """The final one: 100 Continue is passed over."""

    def __init__(self, stream, method):
        super().__init__(stream)
        while self.start[1] == "100":
            super().__init__(stream)
        self.status = int(self.start[1])
        self.last = self.headers.get("connection", "").lower() == "close"
        if method != "HEAD" and self.status not in (204, 304):
            if not self.read_body(stream):
                self.body = self.content = stream.read()
                self.last = True

    def without_length(self):
        drop = (b"content-length:", b"transfer-encoding:", b"connection:")
        lines = [line for line in self.head[:-4].split(b"\r\n")
                 if not line.lower().startswith(drop)]
        return b"\r\n".join(lines + [b"Connection: close", b"", self.content])


def made_up(status, kind, body, headers=()):
    lines = [f"HTTP/1.1 {status} ", f"Content-Type: {kind}",
             f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def error(status, after):
    headers = [f"Retry-After: {' '.join(after)}"] if after else []
    body = json.dumps({"message": f"made up: {status}"}).encode()
    return made_up(status, "application/json", body, headers)


# ---- connections ----

class Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def handle(self):
        try:
            while self.one():
                pass
        except (Gone, ConnectionError):
            pass

    def one(self):
        """Whether the client may go on with another one."""
        request = Request(self.rfile, self.connection)
        wait, rule = self.server.rules.choose(request)
        time.sleep(wait / 1000)
        toxic = rule.toxic if rule else "none"
        answer = None
        note = {"method": request.method, "target": request.target,
                "toxic": toxic, "wait": wait}
        if toxic == "cut":
            self.ask(request.data[:rule.number], None)
        elif toxic in ("none", "slow-close") or toxic.startswith("commit-"):
            answer = self.ask(request.data, request.method)
            note |= {"status": answer.status, "bytes": len(answer.data)}
        self.server.note(note)
        return self.give(answer, toxic.removeprefix("commit-"), rule)

    def ask(self, data, method):
        """The whole answer; with no method, none is waited for."""
        with socket.create_connection(self.server.upstream) as upstream:
            upstream.sendall(data)
            if method is None:
                return None
            with upstream.makefile("rb") as stream:
                return Answer(stream, method)

    def give(self, answer, toxic, rule):
        if toxic == "none":
            self.wfile.write(answer.data)
            return not answer.last
        if toxic == "status":
            self.wfile.write(error(rule.number, rule.arguments[1:]))
            return True
        if toxic == "html":
            self.wfile.write(made_up(200, "text/html", PAGE))
            return True
        if toxic == "cut" and answer:
            self.wfile.write(answer.data[:rule.number])
        elif toxic == "slow-close":
            self.wfile.write(answer.without_length())
            time.sleep(rule.number / 1000)
        elif toxic == "reset":
            self.reset()
        return False

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                   struct.pack("ii", 1, 0))
        os.close(self.connection.detach())


class Proxy(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, port, upstream, rules, log):
        self.upstream, self.rules, self.log = upstream, rules, log
        super().__init__(("127.0.0.1", port), Handler)

    def note(self, what):
        if self.log is not None:
            os.write(self.log, json.dumps(what).encode() + b"\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("-p", "--port", type=int, default=0)
    parser.add_argument("-r", "--rule", action="append", default=[])
    parser.add_argument("-f", "--file")
    parser.add_argument("-l", "--log")
    parser.add_argument("upstream", metavar="HOST:PORT")
    given = parser.parse_args()
    host, _, port = given.upstream.rpartition(":")
    try:
        rules = Rules(given.rule, given.file)
    except ValueError as problem:
        parser.error(str(problem))
    log = os.open(given.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600) \
        if given.log else None
    with Proxy(given.port, (host, int(port)), rules, log) as proxy:
        print(proxy.server_address[1], flush=True)
        proxy.serve_forever()


if __name__ == "__main__":
    main()
