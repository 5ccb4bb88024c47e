"""Do Vendure and Tryton agree on what each order is worth, after all?

    changes.py VENDURE TRYTON CLERK

VENDURE has an order a line, TRYTON a sale, CLERK a row of the quarantine. What an order is worth is in Vendure what was
paid, less what was paid back; in Tryton the sale, less its returns. Where that
differs, rows for a clerk have to make up the difference to the cent, each of a
kind that has a name here. Prints a line for each order that is wrong; and the
counts on standard error.
"""
import collections
import json
import re
import sys
from decimal import Decimal

# Why a row is a clerk's, by what it says.
KINDS = [
    ("report", "it has new lines", "takes no more lines"),
    ("report", "taken back while a run was killed", "back again"),
    ("report", "a cent of rounding", "the sale is amended, but"),
    ("report", "booked with another amount", "it was booked with"),
    ("report", "an edit has to be made first", "are credited there already"),
    ("report", "shipped there", "shipped"),
    ("report", "shipment begun", "its shipment '.*' is "),
    ("report", "invoiced there", "it has the invoice"),
    ("report", "neither shipped nor invoiced", "neither shipped nor invoiced"),
    ("rejected", "more was shipped than the store has left", "left to ship"),
    ("invalid", "returned before it was created", "is returned in the store"),
]


def cents(amount):
    return int(Decimal(amount) * 100)


def read(name):
    with open(name, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def in_vendure(order):
    paid = sum(p["amount"] for p in order["payments"] if p["state"] == "Settled")
    return paid - sum(
        r["total"] for p in order["payments"] for r in p["refunds"] if r["state"] == "Settled")


def is_undone(sale):
    of = [m["state"] for l in sale["lines."] for m in l["moves."]]
    of += [i["state"] for i in sale["invoices."]]
    return sale["state"] == "cancelled" or (
        len(of) > 0 and all(state == "cancelled" for state in of))


def in_tryton(sales):
    worth, main, found = collections.Counter(), {}, collections.Counter()
    sold = collections.Counter()
    for sale in sales:
        if not (sale["origin"] or "").startswith("sale.sale,"):
            main[sale["id"]] = sale["web_id"]
            found[sale["web_id"]] += 1
    for sale in sales:
        of = main.get(sale["id"]) or main[int(sale["origin"].split(",")[1])]
        worth[of] += 0 if is_undone(sale) else cents(sale["total_amount"]["decimal"])
        if sale["id"] in main:
            sold[of] += cents(sale["total_amount"]["decimal"])
    return worth, sold, found


def kind_of(row):
    for code, name, pattern in KINDS:
        if code == row["code"] and re.search(pattern, row["reason"]):
            return name
    return None


TOTAL = "anticipatedMonetaryTotal.taxInclusiveAmount"


def paid(document):
    return sum(cents(p["amount"]) for p in document.get("payment", []))


def left_to_do(rows, seen, total):
    """What the worth in Tryton has to change by, as the rows say; total is that
    of the sale, without what was credited."""
    more = 0
    for row in sorted(rows, key=lambda r: int(re.search(r"[0-9]*$", r["key"])[0] or 0)):
        doc = json.loads(row["document"])
        amended = re.search("amended, but its total is ([0-9.]+), expected ([0-9.]+)", row["reason"])
        if doc["type"] == "OrderCancellation" and "orderItemNumber" not in doc:
            return -seen
        booked = re.search("was booked with ([0-9.]+), and is ([0-9.]+)", row["reason"])
        if booked:
            more -= cents(booked[2]) - cents(booked[1])
        elif doc["type"] == "CreditNote":
            more -= cents(doc["legalMonetaryTotal"]["taxInclusiveAmount"])
        elif doc["type"] == "Order":
            more += paid(doc)
        elif amended:
            more += cents(amended[2]) - cents(amended[1])
        elif doc["type"] == "OrderCancellation":
            is_now = cents(doc["order"]["anticipatedMonetaryTotal"]["taxInclusiveAmount"])
            more += is_now - total
        for one in doc.get("difference", []):
            if one["path"] == TOTAL and not amended:
                more += cents(one["is"]) - cents(one["was"])
        if "order" in doc:
            total = cents(doc["order"]["anticipatedMonetaryTotal"]["taxInclusiveAmount"])
    return more


def main():
    ours, theirs, clerk = map(read, sys.argv[1:4])
    worth, sold, found = in_tryton(theirs)
    rows = collections.defaultdict(list)
    for row in clerk:
        rows[row["ref"] or row["key"]].append(row)
    counts, wrong = collections.Counter(), []
    for order in ours:
        ref = "V-" + order["code"]
        expected, seen = in_vendure(order), worth[ref]
        kinds = {kind_of(row): row for row in rows[ref]}
        more = left_to_do(rows[ref], seen, sold[ref])
        if found[ref] > 1:
            wrong.append("%s: %d sales" % (ref, found[ref]))
        if None in kinds:
            wrong.append("%s: of no kind that has a name: %s %s" % (
                ref, kinds[None]["code"], kinds[None]["reason"]))
        if expected != seen + more:
            wrong.append("%s: %d in Vendure, %d in Tryton, %d with a clerk" % (
                ref, expected, seen, more))
        counts["with a clerk" if kinds else "agree" if expected else "agree on nothing"] += 1
        for kind in kinds:
            counts["for a clerk: " + (kind or "?")] += 1
        rows.pop(ref, None)
    wrong += ["%s: a row for a clerk of no order" % ref for ref in rows if rows[ref]]
    for line in wrong:
        print(line)
    print("%d orders: %s" % (len(ours), ", ".join(
        "%d %s" % (n, what) for what, n in counts.most_common())), file=sys.stderr)


main()
