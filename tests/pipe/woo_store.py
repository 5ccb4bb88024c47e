#!/usr/bin/python3
"""The orders of a WooCommerce shop for tests: woo_store.py COUNT

listens on a free port of 127.0.0.1, writes "ready PORT" to stdout and runs until
its stdin is closed. All but 20 orders were changed in one second; sorted by their
change, these come in another order on each page, as a database has them.
"""
import http.server
import json
import random
import sys
import threading
import urllib.parse


def order(n, when):
    return {"id": n, "number": str(n), "status": "processing",
            "currency": "EUR", "date_created_gmt": "2026-11-20T09:00:00",
            "date_modified_gmt": when, "total": "10.00",
            "date_paid_gmt": "2026-11-20T09:01:00",
            "line_items": [{"id": n * 10, "product_id": 5, "quantity": 1,
                            "subtotal": "10.00", "total": "10.00",
                            "sku": "MUG"}]}


COUNT = int(sys.argv[1])
ORDERS = [order(n, "2026-11-20T10:00:%02d" % (n if n <= 10 else
                                              59 if n > COUNT - 10 else 30))
          for n in range(1, COUNT + 1)]
CHANCE = random.Random(1)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def do_GET(self):
        query = dict(urllib.parse.parse_qsl(
            urllib.parse.urlsplit(self.path).query))
        rows = [o for o in ORDERS
                if query.get("modified_after", "") < o["date_modified_gmt"]
                < query.get("modified_before", "9")]
        if query["orderby"] == "modified":
            CHANCE.shuffle(rows)
            rows.sort(key=lambda o: o["date_modified_gmt"])
        size, page = int(query["per_page"]), int(query["page"])
        text = json.dumps(rows[(page - 1) * size:page * size]).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.send_header("X-WP-Total", str(len(rows)))
        self.send_header("X-WP-TotalPages", str(-(-len(rows) // size)))
        self.end_headers()
        self.wfile.write(text)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", server.server_address[1], flush=True)
sys.stdin.read()
