#!/usr/bin/python3
"""The orders and notes of a WooCommerce shop for tests: parcel_shop.py DIR

listens on a free port of 127.0.0.1, writes "ready PORT" to stdout and runs until
its stdin is closed. Each line of DIR/rules is "WORD STATUS": a note with WORD is
answered so, and not kept; so is a change of an order. DIR/told gets a line for
each note ("ORDER note SHIPMENT", "ORDER tracking SHIPMENT NUMBER" where it says
the number alone) and for each status that an order is given ("ORDER STATUS").
"""
import http.server
import json
import os
import re
import sys
import threading

DIR = sys.argv[1]
LOCK = threading.Lock()
ORDERS = {}
NOTES = {}


def order(n):
    return ORDERS.setdefault(n, {"id": n, "status": "processing",
                                 "meta_data": []})


def told(line):
    with open(os.path.join(DIR, "told"), "a") as f:
        f.write(line + "\n")


def rule(text):
    try:
        with open(os.path.join(DIR, "rules")) as f:
            for line in f:
                word, status = line.split()
                if word in text:
                    return int(status), word
    except FileNotFoundError:
        pass
    return 0, ""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def handle_any(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length) or b"{}")
        n = int(re.search(r"/orders/(\d+)", self.path).group(1))
        with LOCK:
            if "/notes" not in self.path:
                status, word = rule(json.dumps(body))
                if self.command == "PUT" and status:
                    return self.answer(status, {"code": "refused"})
                if self.command == "PUT":
                    self.change(n, body)
                return self.answer(200, order(n))
            if self.command == "POST":
                status, word = rule(body["note"])
                if status:
                    return self.answer(status, {"code": "refused",
                                                "message": word + " is refused"})
                NOTES.setdefault(n, []).append(body)
                words = body["note"].split()
                if words[2] == "tracking:":
                    told("%d tracking %s %s" % (n, words[1].strip(","), words[-1]))
                else:
                    told("%d note %s" % (n, words[1].strip(":")))
                return self.answer(201, body)
            return self.answer(200, NOTES.get(n, []))

    def change(self, n, body):
        keys = [one["key"] for one in body.get("meta_data", [])]
        order(n)["meta_data"] = [one for one in order(n)["meta_data"]
                                 if one["key"] not in keys]
        order(n)["meta_data"] += body.get("meta_data", [])
        if "status" in body:
            order(n)["status"] = body["status"]
            told("%d %s" % (n, body["status"]))

    do_GET = do_POST = do_PUT = handle_any


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", server.server_address[1], flush=True)
sys.stdin.read()
