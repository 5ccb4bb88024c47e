#!/usr/bin/python3
"""SAP Business One with orders alone, for crash-held: held_erp.py FOLDER

listens on a free port of 127.0.0.1, writes "ready PORT" to stdout and runs until
its stdin is closed. The orders that it has stand in FOLDER/orders, a line each:
reference, Confirmed, how often that was set; in the order of their creation. The
total of an order is the one in FOLDER/total-REFERENCE, where there is such a
file, else the sum of its lines. FOLDER/clear empties it.
"""
import http.server
import json
import os
import re
import sys
import threading
import urllib.parse

FOLDER = sys.argv[1]
ORDERS = []
LOCK = threading.Lock()


def write():
    with open(os.path.join(FOLDER, "orders"), "w") as out:
        for o in ORDERS:
            print(o["NumAtCard"], o["Confirmed"], o["set"], file=out)


def row(o):
    total = sum(float(l["UnitPrice"]) * float(l["Quantity"])
                for l in o["DocumentLines"])
    path = os.path.join(FOLDER, "total-" + o["NumAtCard"])
    if os.path.exists(path):
        with open(path) as f:
            total = float(f.read())
    return {"DocEntry": o["id"], "DocNum": 1000 + o["id"],
            "NumAtCard": o["NumAtCard"], "DocTotal": total,
            "Cancelled": "tNO", "Confirmed": o["Confirmed"]}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status, body=None):
        text = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        if self.path.endswith("/Login"):
            self.send_header("Set-Cookie", "B1SESSION=s1; path=/b1s; HttpOnly")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def parse_request(self):
        clear = os.path.join(FOLDER, "clear")
        with LOCK:
            if os.path.exists(clear):
                os.unlink(clear)
                ORDERS.clear()
        return super().parse_request()

    def body(self):
        text = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        return json.loads(text) if text else {}

    def do_GET(self):
        url = urllib.parse.unquote(self.path)
        found = re.search(r"NumAtCard eq '([^']*)'", url)
        with LOCK:
            rows = [row(o) for o in ORDERS if "/Orders?" in url and
                    o["NumAtCard"] == found.group(1)]
        self.answer(200, {"value": rows})

    def do_POST(self):
        body = self.body()
        if not self.path.endswith("/Orders"):
            self.answer(200, {"SessionId": "s1", "SessionTimeout": 30})
            return
        with LOCK:
            ORDERS.append(dict(body, id=len(ORDERS) + 1, set=0))
            write()
            made = row(ORDERS[-1])
        self.answer(201, made)

    def do_PATCH(self):
        n = int(re.search(r"\((\d+)\)", self.path).group(1))
        with LOCK:
            ORDERS[n - 1].update(self.body())
            ORDERS[n - 1]["set"] += 1
            write()
        self.answer(204)


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *args):
        """A tool that is killed closes its connection."""


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", server.server_address[1], flush=True)
sys.stdin.read()
