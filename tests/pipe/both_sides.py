"""A WooCommerce shop and a Business Central company for tests: both_sides.py DIR

listens on a free port of 127.0.0.1, writes "ready PORT" to stdout and runs until
its stdin is closed. It reads DIR at each request, so that a test changes what is
answered:
  shop/N.json    {"status": ..., "modified": ..., "sku": ..., "number": ...,
                 "quantity": ..., "refunded": ...} of order N: of so many pieces
                 at 10.00 so many were refunded
  rules          lines "WORD STATUS MESSAGE": a create whose body has WORD is
                 answered so; "lost": it is created, and the answer is lost;
                 "dark": look-ups are refused from then on, too; "slow": it is
                 created a second after DIR/came got its reference
  find           "STATUS MESSAGE": what a look-up is answered with; "blind": it
                 sees no order
and appends to DIR/made the reference of each order that was created, to
DIR/pieces that with the quantity of its first line, and to DIR/posted that of
each request.
"""
import http.server
import json
import os
import re
import sys
import threading
import time
import urllib.parse

DIR = sys.argv[1]
LOCK = threading.Lock()


def path(name):
    return os.path.join(DIR, name)


def text(name):
    try:
        with open(path(name)) as f:
            return f.read()
    except FileNotFoundError:
        return ""


def add(name, line):
    with open(path(name), "a") as f:
        f.write(line + "\n")


def order(n):
    own = json.loads(text("shop/%d.json" % n) or "{}")
    when = own.get("modified", "2026-11-20T10:00:%02d" % (n % 60))
    pieces = own.get("quantity", 1)
    amount = own.get("total", "%d.00" % (10 * pieces))
    return {"id": n, "number": own.get("number", str(n)),
            "status": own.get("status", "processing"),
            "currency": "EUR", "date_created_gmt": "2026-11-20T09:00:00",
            "date_modified_gmt": when, "total": amount,
            "date_paid_gmt": "2026-11-20T09:01:00",
            "billing": {"first_name": "Ada", "last_name": "Byron",
                        "email": "ada@example.org", "country": "NL"},
            "line_items": [{"id": n * 10, "product_id": 5, "quantity": pieces,
                            "subtotal": amount, "total": amount,
                            "sku": own.get("sku", "MUG")}],
            "refunds": [{"id": r["id"], "total": "-" + r["amount"]}
                        for r in refunds(n)]}


def refunds(n):
    gone = json.loads(text("shop/%d.json" % n) or "{}").get("refunded", 0)
    amount = "%d.00" % (10 * gone)
    return [] if not gone else [{
        "id": n * 100, "amount": amount,
        "date_created_gmt": "2026-11-20T11:00:00",
        "line_items": [{"id": n * 100 + 1, "product_id": 5, "quantity": -gone,
                        "total": "-" + amount, "total_tax": "0",
                        "meta_data": [{"key": "_refunded_item_id",
                                       "value": str(n * 10)}]}]}]


def orders():
    names = os.listdir(path("shop"))
    return [order(int(n[:-5])) for n in names if n.endswith(".json")]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *args):
        pass

    def answer(self, status, body, **headers):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def refuse(self, status, message):
        self.answer(status, {"error": {"code": "Refused",
                                       "message": message}})

    def rows(self, rows, query):
        size, page = int(query["per_page"]), int(query["page"])
        self.answer(200, rows[(page - 1) * size:page * size],
                    X_WP_Total=str(len(rows)),
                    X_WP_TotalPages=str(-(-len(rows) // size)))

    def shop(self, query):
        rows = [o for o in orders()
                if query.get("modified_after", "") < o["date_modified_gmt"]
                < query.get("modified_before", "9")]
        if "include" in query:
            wanted = query["include"].split(",")
            rows = [o for o in orders() if str(o["id"]) in wanted]
        rows.sort(key=lambda o: (o["date_modified_gmt"], o["id"]))
        self.rows(rows, query)

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query))
        one = re.search(r"/orders/(\d+)$", parts.path)
        back = re.search(r"/orders/(\d+)/refunds$", parts.path)
        with LOCK:
            if back:
                return self.rows(refunds(int(back.group(1))), query)
            if "/wc/v3/" in parts.path and one:
                n = int(one.group(1))
                if text("shop/%d.json" % n):
                    return self.answer(200, order(n))
                return self.answer(404, {
                    "code": "woocommerce_rest_shop_order_invalid_id",
                    "message": "Invalid ID."})
            if "/wc/v3/" in parts.path:
                return self.shop(query)
            if text("find").strip() == "blind":
                return self.answer(200, {"value": []})
            if text("find"):
                status, message = text("find").strip().split(" ", 1)
                return self.refuse(int(status), message)
            ref = re.search(r"eq '([^']*)'", query.get("$filter", ""))
            rows = []
            if parts.path.endswith("/salesOrders"):
                made = text("made").split()
                rows = [{"id": "id-" + ref.group(1), "number": "S-1",
                         "externalDocumentNumber": ref.group(1),
                         "totalAmountIncludingTax": 10.0}
                        for m in made if m == ref.group(1)]
            self.answer(200, {"value": rows})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        ref = json.loads(body)["externalDocumentNumber"]
        lost = False
        if any(len(w) > 1 and w[1] == "slow" and w[0] in body
               for w in map(str.split, text("rules").splitlines())):
            with LOCK:
                add("came", ref)
            time.sleep(1)
        with LOCK:
            add("posted", ref)
            for line in text("rules").splitlines():
                word, status, message = (line + "  ").split(" ", 2)
                if word not in body or status == "slow":
                    continue
                if status.strip() in ("lost", "dark"):
                    lost = True
                    if status.strip() == "dark":
                        add("find", "500 Something went wrong.")
                    break
                return self.refuse(int(status), message.strip())
            add("made", ref)
            add("pieces", "%s %s" % (ref, re.search(
                r'"quantity": ?"?([0-9.]+)', body).group(1)))
            if lost:
                self.close_connection = True
                return None
            return self.answer(201, {
                "id": "id-" + ref, "number": "S-" + ref,
                "externalDocumentNumber": ref,
                "totalAmountIncludingTax": 10.0, "salesOrderLines": []})


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", server.server_address[1], flush=True)
sys.stdin.read()
