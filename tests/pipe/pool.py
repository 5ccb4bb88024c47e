"""A day of two stores that sell one stock, beside an oracle that reckons each
level anew from all that is known at the same times.

usage: pool.py FOLDER SKUS STEPS [LINE ...]: with lines for each store's section

Prints what it found, as NAME COUNT lines: levels (sent), above (the stock less
all orders known), other (than the oracle's), oversold and oracle (pieces sold
that are not there), warned (runs that said that another's orders are stale).
"""
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys

folder, n_skus, steps = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(
    sys.argv[3])
lines = sys.argv[4:]
share = next((int(one.split("=")[1].strip(" %")) for one in lines
              if one.startswith("share")), 100)
dice = random.Random(20261120)
begin = datetime.datetime(2026, 11, 20)
stores = ("a", "b")
skus = ["S%d" % i for i in range(n_skus)]


def stamp(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def configure():
    text = "[ecx]\nstate = %s/state\n[erp]\ndriver = file\nrole = business\n" \
        "folder = %s/erp\nsettle = 0s\n" % (folder, folder)
    for store in stores:
        text += "[%s]\ndriver = file\nrole = store\nfolder = %s/%s\n" \
            "settle = 0s\nprefix = %s\nstale_orders = 3h\n" \
            "stock_zero_percent = 0\n%s\n" % (
                store, folder, store, store.upper(), "\n".join(lines))
    for name in ("a/orders", "b/orders", "a/stock", "b/stock", "erp/stock",
                 "erp/orders", "conf/ecx"):
        (folder / name).mkdir(parents=True)
    path = folder / "conf/ecx/ecx.conf"
    path.write_text(text)
    path.chmod(0o600)


def flow(name, store, at):
    env = dict(os.environ, ECX_NOW=stamp(at),
               XDG_CONFIG_HOME=str(folder / "conf"))
    run = subprocess.run(["ecx-flow", name, store, "erp"], env=env,
                         capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit("%s %s: %d %s" % (name, store, run.returncode, run.stderr))
    return run.stderr


class Order:
    """states: (orderStatus, paymentStatus) by what happened to it"""
    states = {"paid": ("OrderProcessing", "PaymentComplete"),
              "due": ("OrderPaymentDue", "PaymentDue"),
              "failed": ("OrderProblem", "PaymentDeclined"),
              "cancelled": ("OrderCancelled", "PaymentDue"),
              "returned": ("OrderReturned", "PaymentComplete")}

    def __init__(self, number, store, sku, pieces, state):
        self.number, self.store, self.sku = number, store, sku
        self.pieces, self.state = pieces, state
        self.changed = True
        self.known = None  # the state that was read last
        self.made = False  # the ERP has it

    def holds(self):
        return self.state in ("paid", "due")

    def pending(self):
        return self.known in ("paid", "due") and not self.made

    def document(self, at):
        total = "%d.00" % (10 * self.pieces)
        status, payment = self.states[self.state]
        paid = total if payment == "PaymentComplete" else "0.00"
        left = "0.00" if paid == total else total
        return {
            "type": "Order", "v": 1, "source": self.store,
            "id": "%d" % self.number,
            "ref": "%s-%d" % (self.store.upper(), self.number),
            "orderNumber": "%d" % self.number, "orderDate": stamp(at),
            "dateModified": stamp(at), "orderStatus": status,
            "paymentStatus": payment, "documentCurrencyCode": "EUR",
            "customer": {"identifier": "c1", "familyName": "Byron",
                         "email": "ada@example.org"},
            "orderedItem": [{
                "orderItemNumber": "1", "sku": self.sku,
                "orderQuantity": "%d" % self.pieces, "price": "10.00",
                "lineExtensionAmount": total}],
            "anticipatedMonetaryTotal": {
                "lineExtensionAmount": total, "taxExclusiveAmount": total,
                "taxInclusiveAmount": total, "prepaidAmount": paid,
                "payableAmount": left}}


class World:
    """What each store offers, and what it has sold."""

    def __init__(self):
        self.offered = {(s, k): 0 for s in stores for k in skus}
        self.orders = []
        self.by_number = {}

    def sell(self, number, store, sku, pieces, state):
        if self.offered[store, sku] < pieces:
            return
        order = Order(number, store, sku, pieces, state)
        self.orders.append(order)
        self.by_number[number] = order
        if order.holds():
            self.offered[store, sku] -= pieces

    def change(self, number, state):
        order = self.by_number.get(number)
        if order is not None and order.state == "due":
            order.state, order.changed = state, True
            if not order.holds():
                self.offered[order.store, order.sku] += order.pieces

    def taken(self, which):
        sums = dict.fromkeys(skus, 0)
        for order in self.orders:
            if which(order):
                sums[order.sku] += order.pieces
        return sums

    def read(self, store):
        """The orders flow of the store: it reads, and makes what is paid."""
        for order in self.orders:
            if order.store == store and order.changed:
                order.known, order.changed = order.state, False
                order.made = order.made or order.state == "paid"

    def oversold(self):
        held = self.taken(Order.holds)
        return sum(max(0, held[k] - stock[k]) for k in skus)


def transfer_orders(store, at):
    docs = [o.document(at) for o in real.orders
            if o.store == store and o.changed]
    if docs:
        path = folder / store / "orders" / (at.strftime("%H%M") + ".jsonl")
        path.write_text("".join(json.dumps(d) + "\n" for d in docs))
    flow("orders", store, at)
    real.read(store)
    ideal.read(store)


def set_levels(store, at, count):
    left = real.taken(lambda o: o.made)
    path = folder / "erp/stock" / (at.strftime("%H%M%S") + store + ".csv")
    path.write_text("sku,quantity\n" + "".join(
        "%s,%d\n" % (k, stock[k] - left[k]) for k in skus))
    when = at.replace(tzinfo=datetime.timezone.utc).timestamp()
    os.utime(path, (when, when))
    said = flow("stock", store, at)
    count["warned"] += "stale orders of" in said
    pending = real.taken(Order.pending)
    for path in sorted((folder / store / "stock").glob("*.jsonl")):
        for line in path.read_text().splitlines():
            row = json.loads(line)
            level, sku = int(row["quantity"]), row["sku"]
            count["levels"] += 1
            count["above"] += level > max(0, stock[sku] - left[sku]
                                          - pending[sku])
            real.offered[store, sku] = level
        path.unlink()
    left = ideal.taken(lambda o: o.made)
    pending = ideal.taken(Order.pending)
    for sku in skus:
        free = max(0, stock[sku] - left[sku] - pending[sku])
        ideal.offered[store, sku] = free * share // 100
        count["other"] += (real.offered[store, sku]
                           > ideal.offered[store, sku])


def customers(number):
    for number in range(number, number + n_skus * 3 // 2):
        what = (number, dice.choice(stores), dice.choice(skus),
                dice.randint(1, 3), dice.choice(
                    ("paid", "paid", "paid", "due", "due", "failed",
                     "returned")))
        for world in (real, ideal):
            world.sell(*what)
        late = dice.randint(max(1, number - n_skus), number)
        state = dice.choice(("paid", "cancelled", "failed"))
        for world in (real, ideal):
            world.change(late, state)
    return number + 1


stock = {k: dice.randint(2, 20) for k in skus}
real, ideal = World(), World()
count = dict.fromkeys(("levels", "above", "other", "warned"), 0)
configure()
number = 1
for step in range(steps):
    now = begin + datetime.timedelta(hours=24) * step / steps
    for one in stores:
        # For the last part of the day one store's orders are not read.
        if one == "a" or step < steps * 3 // 4:
            transfer_orders(one, now)
    for one in stores:
        if one == "a" or step < steps * 3 // 4:
            set_levels(one, now + datetime.timedelta(minutes=1), count)
    number = customers(number)
for name, value in count.items():
    print(name, value)
print("sold", len(real.orders))
print("oversold", real.oversold())
print("oracle", ideal.oversold())
