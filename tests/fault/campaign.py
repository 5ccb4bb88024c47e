"""Signals at random to flows between a shop and an ERP; see campaign.

    campaign.py FOLDER SEED SIGNALS ORDERS

FOLDER has ecx.conf with @PORT@ for the port of both, and mail/. Shop and ERP
are played here: they remember what was created, lose answers, take time, and
never create the poisoned orders. Prints "NAME: VALUE" lines.
"""
import collections
import glob
import http.server
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.parse

FOLDER, SEED = sys.argv[1], int(sys.argv[2])
SIGNALS, ORDERS = int(sys.argv[3]), int(sys.argv[4])
HANG = 60
FIRST = 100001  # numbers that no quantity in a mail looks like
LEDGER = os.path.join(FOLDER, "state/ledger.sqlite")
CHANCE = random.Random(SEED)
LOCK = threading.RLock()
FULL = SIGNALS > 1000

# What the ERP does with an order, in percent of them; the rest is created.
ERP_MOODS = [(3, "500"), (2, "unknown item"), (2, "unreadable"), (3, "lost"),
             (2, "made, 500"), (2, "made, half an answer"),
             (2, "not made, no answer"), (1, "503 once"), (3, "slow")]
NEVER = ("500", "unknown item", "unreadable")
# What the shop does with a shipment.
SHOP_MOODS = [(3, "note lost"), (3, "mark lost"), (2, "500 once"),
              (2, "slow")]


def draw(moods):
    n = CHANCE.randrange(100)
    for percent, mood in moods:
        if n < percent:
            return mood
        n -= percent
    return "well"


def take_time():
    return random.uniform(0.1, 0.4 if FULL else 0.15)


class Order:
    def __init__(self, n, now):
        self.n, self.ref, self.modified = n, "NL-%d" % n, now
        tens, ones = divmod(n - FIRST, 10)
        # Each mood comes once among the first hundred, whatever the seed is.
        self.mood = ERP_MOODS[tens][1] if ones == 5 and \
            tens < len(ERP_MOODS) else draw(ERP_MOODS)
        self.status, self.meta, self.notes = "processing", [], []
        self.quantity = CHANCE.choice((1, 2))

    def row(self):
        """As the shop has it."""
        total = "%d.00" % (10 * self.quantity)
        amount = "ten" if self.mood == "unreadable" else total
        sku = "BAD-77" if self.mood == "unknown item" else "MUG"
        return {"id": self.n, "number": str(self.n), "status": self.status,
                "currency": "EUR", "date_created_gmt": "2026-11-20T09:00:00",
                "date_modified_gmt": self.modified, "total": amount,
                "date_paid_gmt": "2026-11-20T09:01:00",
                "meta_data": self.meta,
                "billing": {"first_name": "Ada", "last_name": "Byron",
                            "email": "ada@example.org", "country": "NL"},
                "line_items": [{"id": self.n * 10, "product_id": 5,
                                "sku": sku, "quantity": self.quantity,
                                "subtotal": amount, "total": amount}]}


class World:
    """The shop, the ERP, and their clock."""

    def __init__(self):
        self.minutes = 0
        self.orders = {}
        self.made = collections.Counter()
        self.seen = collections.Counter()  # moods that were acted on once
        self.parcels = collections.defaultdict(list)
        self.shipments = {}
        self.stock = {"ST-%d" % n: n for n in range(1, 21)}
        self.levels = {}

    def clock(self, form="%Y-%m-%dT%H:%M:%S"):
        start = 1795132800  # 2026-11-20T00:00:00Z
        return time.strftime(form, time.gmtime(start + 60 * self.minutes))

    def once(self, what):
        self.seen[what] += 1
        return self.seen[what] == 1

    def sell(self, count):
        for _ in range(count):
            n = FIRST + len(self.orders)
            self.orders[n] = Order(n, self.clock())

    def ship(self):
        """Sends off about a third of what is made, whole or in two parcels."""
        for order in self.orders.values():
            ref = order.ref
            sent = sum(quantity for _, quantity in self.parcels[ref])
            if not self.made[ref] or sent == order.quantity or \
                    CHANCE.random() < 0.7:
                continue
            quantity = CHANCE.randint(1, order.quantity - sent)
            name = "SH%d" % (len(self.shipments) + 1)
            self.parcels[ref].append((name, quantity))
            self.shipments[name] = (order, draw(SHOP_MOODS))

    def restock(self):
        for sku in CHANCE.sample(sorted(self.stock), 3):
            self.stock[sku] = CHANCE.randrange(100)

    def shipped(self, ref):
        return sum(q for _, q in self.parcels[ref]) == \
            self.orders[int(ref[3:])].quantity


WORLD = World()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def date_time_string(self, timestamp=None):
        return WORLD.clock("%a, %d %b %Y %H:%M:%S GMT")

    def answer(self, status, body, half=False, **headers):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data[:len(data) // 2] if half else data)
        self.close_connection |= half

    def body(self):
        length = int(self.headers.get("Content-Length", 0))
        data = self.rfile.read(length)
        if len(data) < length:
            raise ConnectionError("the request broke off")
        return json.loads(data)

    def handle(self):
        try:
            super().handle()
        except OSError:
            pass  # the client was killed

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query))
        with LOCK:
            if "/wc/v3/" in parts.path:
                status, found, headers = self.shop(parts.path, query)
            else:
                status, headers = 200, {}
                found = {"value": self.erp(parts.path, query)}
        self.answer(status, found, **headers)

    def shop(self, path, query):
        one = re.search(r"/orders/(\d+)(/notes)?$", path)
        if one:
            order = WORLD.orders[int(one[1])]
            if one[2]:
                return 200, [{"note": note} for note in order.notes], {}
            return 200, order.row(), {}
        if path.endswith("/products"):
            rows = [{"id": int(sku[3:]), "parent_id": 0, "type": "simple",
                     "sku": sku} for sku in query["sku"].split(",")]
        elif "include" in query:
            rows = [WORLD.orders[int(n)].row()
                    for n in query["include"].split(",")]
        else:
            rows = [order.row() for order in WORLD.orders.values()
                    if query.get("modified_after", "") < order.modified
                    < query.get("modified_before", "9")]
            rows.sort(key=lambda row: (
                query["orderby"] == "modified" and row["date_modified_gmt"],
                row["id"]))
        size, page = int(query["per_page"]), int(query["page"])
        return 200, rows[(page - 1) * size:page * size], {
            "X_WP_Total": str(len(rows)),
            "X_WP_TotalPages": str(-(-len(rows) // size))}

    def erp(self, path, query):
        refs = re.findall("externalDocumentNumber eq '([^']*)'",
                          query.get("$filter", ""))
        if path.endswith("/items"):
            return [{"id": "0f0f0f0f-0000-4000-8000-%012d" % int(sku[3:]),
                     "number": sku, "displayName": sku, "type": "Inventory",
                     "blocked": False, "gtin": "", "inventory": level,
                     "lastModifiedDateTime": WORLD.clock() + "Z"}
                    for sku, level in sorted(WORLD.stock.items())]
        if path.endswith("/salesOrders"):
            return [self.erp_order(ref) for ref in refs if WORLD.made[ref]]
        if path.endswith("/salesShipments"):
            return [self.shipment(ref, name, quantity) for ref in refs
                    for name, quantity in WORLD.parcels[ref]]
        return []

    def erp_order(self, ref):
        order = WORLD.orders[int(ref[3:])]
        return {"id": "id-" + ref, "number": "S-" + ref,
                "externalDocumentNumber": ref,
                "fullyShipped": WORLD.shipped(ref),
                "totalAmountIncludingTax": 10.0 * order.quantity,
                "salesOrderLines": []}

    def shipment(self, ref, name, quantity):
        return {"id": "id-" + name, "number": name,
                "externalDocumentNumber": ref, "postingDate": "2026-11-20",
                "orderNumber": "S-" + ref,
                "lastModifiedDateTime": WORLD.clock() + "Z",
                "salesShipmentLines": [
                    {"sequence": 10000, "lineType": "Item",
                     "lineObjectNumber": "MUG", "description": "Mug",
                     "unitOfMeasureCode": "PCS", "quantity": quantity}]}

    def refuse(self, status, message):
        self.answer(status, {"error": {"code": "Refused", "message": message},
                             "code": "refused", "message": message})

    def lose(self):
        self.close_connection = True

    def do_POST(self):
        path, body = urllib.parse.urlsplit(self.path).path, self.body()
        note = re.search(r"/orders/(\d+)/notes$", path)
        if note:
            self.post_note(WORLD.orders[int(note[1])], body["note"])
        elif path.endswith("/products/batch"):
            with LOCK:
                for row in body["update"]:
                    WORLD.levels["ST-%d" % row["id"]] = row["stock_quantity"]
            self.answer(200, body)
        else:
            self.post_order(body["externalDocumentNumber"])

    def post_order(self, ref):
        mood = WORLD.orders[int(ref[3:])].mood
        if mood == "slow":
            time.sleep(take_time())
        if mood in ("500", "unreadable"):
            return self.refuse(500, "Something went wrong.")
        if mood == "unknown item":
            return self.refuse(400, "The item BAD-77 does not exist.")
        with LOCK:
            first = WORLD.once(("erp", ref))
            if first and mood == "not made, no answer":
                return self.lose()
            if first and mood == "503 once":
                return self.refuse(503, "Service Unavailable")
            WORLD.made[ref] += 1
        if first and mood == "lost":
            return self.lose()
        if first and mood == "made, 500":
            return self.refuse(500, "Something went wrong.")
        self.answer(201, self.erp_order(ref),
                    half=first and mood == "made, half an answer")

    def post_note(self, order, note):
        name = re.match("Shipment ([^:]*):", note)[1]
        mood = WORLD.shipments[name][1]
        with LOCK:
            first = WORLD.once(("note", name))
            if first and mood == "500 once":
                return self.refuse(500, "Something went wrong.")
            order.notes.append(note)
        if mood == "slow":
            time.sleep(take_time())
        if first and mood == "note lost":
            return self.lose()
        self.answer(201, {"id": 1, "note": note})

    def do_PUT(self):
        body = self.body()
        n = int(re.search(r"/orders/(\d+)$", self.path)[1])
        with LOCK:
            order = WORLD.orders[n]
            for mark in body.get("meta_data", []):
                if mark not in order.meta:
                    order.meta.append(mark)
            order.status = body.get("status", order.status)
            order.modified = WORLD.clock()
            name = body["meta_data"][0]["key"].rsplit("_", 1)[1]
            lost = WORLD.once(("mark", name)) and \
                WORLD.shipments[name][1] == "mark lost"
        if lost:
            return self.lose()
        self.answer(200, order.row())


# ---- the ledger ----

def ledger(table, columns="key"):
    """Rows of a table; none before there is a ledger."""
    if not os.path.exists(LEDGER):
        return []
    db = sqlite3.connect("file:%s?mode=ro" % LEDGER, uri=True, timeout=30)
    try:
        return list(db.execute("SELECT %s FROM %s" % (columns, table)))
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            return []
        raise
    finally:
        db.close()


def known(kind):
    """What waits or is filed, of kind `order` or `fulfillment`. What could not
    be read has no key that says what it is."""
    names = {key.split("#")[0] for table in ("deferred", "quarantine")
             for of, key in ledger(table, "kind, key") if of == kind}
    for key, document in ledger("quarantine", "key, document"):
        if key.startswith("raw:"):
            names.add("NL-%s" % json.loads(document)["number"])
    return names


# ---- processes ----

def group_of(pgids):
    """The processes of these groups: {pid: (name, parent)}."""
    found = {}
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path) as stat:
                pid, rest = stat.read().split(" (", 1)
        except OSError:
            continue
        name, rest = rest.rsplit(") ", 1)
        words = rest.split()
        if words[0] != "Z" and int(words[2]) in pgids:
            found[int(pid)] = (name, int(words[1]))
    return found


class Run:
    """One ecx-flow, with all the processes below it."""

    def __init__(self, flow):
        self.flow, self.began, self.harmed = flow, time.monotonic(), False
        with LOCK:
            self.orders = {order.ref for order in WORLD.orders.values()}
            self.stock = dict(WORLD.stock)
            self.shipments = {}
            if flow == "fulfillments":
                made = {key for kind, key in ledger("receipts", "kind, key")
                        if kind == "order"}
                self.shipments = {
                    name: order.ref for name, (order, _)
                    in WORLD.shipments.items() if order.ref in made}
        with open(os.path.join(FOLDER, "err"), "ab") as err:
            self.process = subprocess.Popen(
                ["ecx-flow", flow, "shop", "erp"], stdin=subprocess.DEVNULL,
                stderr=err, start_new_session=True,
                env=dict(os.environ, ECX_NOW=WORLD.clock() + "Z"))
        self.pgid = self.process.pid

    def wait(self):
        """Waits for ecx-flow itself; the exit status, None when it hangs."""
        try:
            return self.process.wait(HANG - (time.monotonic() - self.began))
        except subprocess.TimeoutExpired:
            return None

    def left_undone(self):
        """What a run that has exited with 0 has left undone."""
        with LOCK:
            if self.flow == "stock":
                return {sku for sku, level in self.stock.items()
                        if WORLD.stock[sku] == level
                        and WORLD.levels.get(sku) != level}
            if self.flow == "orders":
                made = {ref for ref in self.orders if WORLD.made[ref]}
                return self.orders - made - known("order")
            noted = set(noted_shipments())
        waits = known("fulfillment")
        return {name for name in set(self.shipments) - noted
                if self.shipments[name] + "/" + name not in waits}


def noted_shipments():
    return [re.match("Shipment ([^:]*):", note)[1]
            for order in WORLD.orders.values() for note in order.notes]


class Campaign:
    def __init__(self):
        self.sent = collections.Counter()
        self.statuses = collections.Counter()
        self.hangs = self.longest = self.runs = 0
        self.undone, self.timers, self.groups = [], [], {}

    def start(self, flow):
        run = Run(flow)
        self.runs += 1
        self.groups[run.pgid] = run
        return run

    def targets(self, pgids):
        """Whole pipelines, parents and workers that a signal can go to."""
        found = group_of(pgids)
        tools = {pid for pid, (name, _) in found.items()
                 if name.startswith("ecx-")}
        workers = [pid for pid in tools if found[pid][1] in tools and
                   found[found[pid][1]][0] == found[pid][0]]
        parents = [pid for pid in tools if pid not in workers]
        groups = [-pgid for pgid in pgids if pgid in found]
        return {"pipeline": groups, "parent": parents, "worker": workers}

    def signal(self):
        """Sends one signal to something that runs; False: nothing does."""
        targets = self.targets(set(self.groups))
        kinds = [kind for kind in targets if targets[kind]]
        if not kinds:
            return False
        kind = CHANCE.choice(kinds)
        pid = CHANCE.choice(sorted(targets[kind]))
        name = CHANCE.choice(("KILL", "TERM", "STOP"))
        if not send(pid, getattr(signal, "SIG" + name)):
            return True
        self.sent[name, kind] += 1
        if name == "STOP":
            stops = 0.1 + (1.9 if FULL else 0.1) * CHANCE.random() ** 4
            timer = threading.Timer(stops, send, (pid, signal.SIGCONT))
            timer.start()
            self.timers.append(timer)
        return True

    def end(self, run):
        status = run.wait()
        took = time.monotonic() - run.began
        self.longest = max(self.longest, took)
        self.statuses[status] += 1
        if status is None:
            self.hangs += 1
            send(-run.pgid, signal.SIGKILL)
            run.process.wait()
        if status == 0:
            for what in sorted(run.left_undone()):
                self.undone.append("%s flow at %s: %s" % (
                    run.flow, WORLD.clock(), what))
        return status

    def forget_groups(self, wait):
        """Processes that a dead ecx-flow left behind may go on for a while,
        beside the runs that follow."""
        while True:
            alive = group_of(set(self.groups))
            for pgid in list(self.groups):
                run = self.groups[pgid]
                if not any(os_pgid(pid) == pgid for pid in alive):
                    del self.groups[pgid]
                elif time.monotonic() - run.began > HANG + 10:
                    self.hangs += 1
                    send(-pgid, signal.SIGKILL)
            if not wait or not self.groups:
                return
            time.sleep(0.02)

    def round(self):
        with LOCK:
            WORLD.minutes += 2
            # As many orders come as signals were sent.
            due = ORDERS * (sum(self.sent.values()) + 4) // SIGNALS
            WORLD.sell(max(1, min(due, ORDERS) - len(WORLD.orders)))
            WORLD.ship()
            if CHANCE.random() < 0.3:
                WORLD.restock()
        runs = [self.start("orders")]
        if CHANCE.random() < 0.2:
            time.sleep(CHANCE.uniform(0, 0.05))
            runs.append(self.start("orders"))  # while the other runs
        if CHANCE.random() < 0.5:
            runs.append(self.start("fulfillments"))
        if CHANCE.random() < 0.3:
            runs.append(self.start("stock"))
        for _ in range(CHANCE.randint(1, 6)):
            time.sleep(CHANCE.uniform(0.005, 0.12))
            if not self.signal():
                break
        for run in runs:
            self.end(run)
        self.forget_groups(CHANCE.random() < 0.5)

    def finish(self):
        """Runs that nothing disturbs, until what was sold is done."""
        for timer in self.timers:
            timer.join()
        self.forget_groups(True)
        for cycle in range(20):
            with LOCK:
                WORLD.minutes += 300
                WORLD.ship()
            statuses = [self.end(self.start(flow)) for flow in
                        ("orders", "fulfillments", "stock")]
            if cycle > 2 and not (lost_orders() or lost_shipments() or
                                  sound() & known("order") or open_intents()):
                break
        self.forget_groups(True)
        return statuses


def os_pgid(pid):
    try:
        return os.getpgid(pid)
    except ProcessLookupError:
        return None


def send(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return False
    return True


# ---- the end ----

def sound():
    return {order.ref for order in WORLD.orders.values()
            if order.mood not in NEVER}


def lost_orders():
    return sorted(ref for ref in sound() if not WORLD.made[ref])


def lost_shipments():
    return sorted(set(WORLD.shipments) - set(noted_shipments()))


def open_intents():
    return sorted(key for kind, key in ledger("intents", "kind, key")
                  if kind != "order" or key in sound())


def mails():
    """Of each order how many mails have it as created; one that was sent again
    under its Message-ID is one."""
    found = collections.defaultdict(set)
    for path in glob.glob(os.path.join(FOLDER, "mail/*.eml")):
        with open(path) as mail:
            text = mail.read()
        name = re.search("^Message-ID: (.*)", text, re.M)
        # What was killed while it wrote a mail has not sent it.
        if name and re.search("^Subject: .*orders? ", text, re.M):
            created = re.split(r"^Waits\n-----$", text, flags=re.M)[0]
            for n in re.findall(r"^(\d{6})  ", created, re.M):
                found[int(n)].add(name[1])
    return found


def said(name, found):
    print("%s: %d" % (name, len(found)), *list(found)[:5])


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    path = os.path.join(FOLDER, "config/ecx/ecx.conf")
    with open(path) as conf:
        text = conf.read()
    with open(path, "w") as conf:
        conf.write(text.replace("@PORT@", str(server.server_address[1])))
    campaign = Campaign()
    while sum(campaign.sent.values()) < SIGNALS or \
            len(WORLD.orders) < ORDERS:
        campaign.round()
    disturbed = dict(campaign.statuses)
    statuses = campaign.finish()
    poisoned = {o.ref for o in WORLD.orders.values()} - sound()
    noted = collections.Counter(noted_shipments())
    receipts = {key for kind, key in ledger("receipts", "kind, key")
                if kind == "order"}
    said("orders lost", lost_orders())
    said("orders doubled", [r for r in WORLD.made if WORLD.made[r] > 1])
    said("orders without a receipt", sorted(sound() - receipts))
    said("poisoned orders out of sight", sorted(poisoned - known("order")))
    said("sound orders that wait", sorted(sound() & known("order")))
    said("intents left open", open_intents())
    said("shipments lost", lost_shipments())
    said("shipments doubled", [s for s in noted if noted[s] > 1])
    said("levels wrong", [s for s in WORLD.stock
                          if WORLD.levels.get(s) != WORLD.stock[s]])
    found = mails()
    said("orders without a mail", [
        ref for ref in sorted(receipts) if not found[int(ref[3:])]])
    said("orders in two mails", [
        ref for ref in sorted(receipts) if len(found[int(ref[3:])]) > 1])
    said("runs that exit with 0 and leave work", campaign.undone)
    print("runs that hang: %d" % campaign.hangs)
    print("figures: seed %d, %d signals (%s) to %d runs of %d orders, %d of "
          "them poisoned, %d shipments; exit statuses %s, at the end %s; the "
          "longest run %.1f s" % (
              SEED, sum(campaign.sent.values()),
              ", ".join("%d %s %s" % (n, name, kind) for (name, kind), n
                        in sorted(campaign.sent.items())),
              campaign.runs, len(WORLD.orders), len(poisoned),
              len(WORLD.shipments), disturbed, statuses, campaign.longest))


main()
