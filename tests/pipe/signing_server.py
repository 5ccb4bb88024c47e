#!/usr/bin/python3
"""A system of one request for wire-push: signing_server.py FOLDER

listens on a free port of 127.0.0.1, writes "ready PORT" to stdout and runs until
its stdin is closed. POST /orders answers with an id where the password of HTTP
Basic authentication is that of the file FOLDER/password, else with 401. The file
FOLDER/made has the references that were made, FOLDER/refused a line for each 401.
With FOLDER/expires the password expires when so many orders were made.
"""
import base64
import http.server
import json
import os
import sys
import threading
import time

FOLDER = sys.argv[1]
LOCK = threading.Lock()


def read(name, default):
    try:
        with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
            return file.read().strip()
    except FileNotFoundError:
        return default


def append(name, line):
    with open(os.path.join(FOLDER, name), "a", encoding="utf-8") as file:
        file.write(line + "\n")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status, document):
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        size = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(size))
        head = self.headers.get("Authorization", "")
        time.sleep(0.005)
        with LOCK:
            made = read("made", "").split()
            good = base64.b64decode(head[6:]).decode() == "ecx:" + read(
                "password", "") and len(made) < int(read("expires", "99999"))
            append("made" if good else "refused", body["reference"])
        if good:
            self.answer(201, {"id": body["reference"]})
        else:
            self.answer(401, {"error": "wrong password"})


SERVER = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
SERVER.daemon_threads = True
threading.Thread(target=SERVER.serve_forever, daemon=True).start()
print("ready", SERVER.server_address[1], flush=True)
sys.stdin.read()
