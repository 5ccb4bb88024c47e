"""Are orders worth what Vendure said of them while they happened?

    orders.py STORIES ORDERS VENDURE

STORIES is what orders.js printed: the totals before and after each step.
ORDERS is what ecx-fetch-orders printed. VENDURE is what Vendure has in the end,
of each order a line: code, total, totalWithTax, taxSummary, payments. Prints a
line for each figure that differs, and the counts.
"""
import collections
import json
import sys
from decimal import Decimal

CENT = Decimal("0.01")


def cents(text):
    return int(Decimal(text or "0") / CENT)


class Book:
    """What an accountant writes down, step by step."""

    def __init__(self, story, received):
        self.gross = self.net = 0
        self.paid = sum(received)
        self.given = []  # what went back, below 0
        self.alone = False  # amounts that Vendure's totals do not have
        self.done = collections.Counter()
        for step in story["steps"]:
            self.done[step["what"] + " " + step.get("of", "")] += 1
        # What an order is less pays for refunds, whichever was first.
        for what in self.placed, self.edit, self.refund_of_lines, self.refund_of_money:
            for step in story["steps"]:
                what(step)

    def placed(self, step):
        if step["what"] == "placed":
            self.net, self.gross = step["after"]

    def edit(self, step):
        if step["what"] == "edit":
            self.net += step["after"][0] - step["before"][0]
            self.gross += step["after"][1] - step["before"][1]

    def refund_of_lines(self, step):
        if step.get("of") == "lines" and step["done"] and not step["shipped"]:
            # A cent or so is of the pieces; more was given back beside them.
            more = step["amount"] - step["value"]
            self.gross -= step["amount"] if more <= 20 else step["value"]
            self.alone = True

    def refund_of_money(self, step):
        if step["what"] != "refund" or not step["done"]:
            return
        # Goods that had been shipped are a matter of another document.
        if step["of"] == "lines" and step["shipped"]:
            return
        amount = step["amount"]
        off = min(amount, max(self.paid - self.gross, 0))
        if not step["shipped"] and off < amount:
            self.gross -= amount - off
            self.alone = True
            off = amount
        self.paid -= off
        if off:
            self.given.append(-off)


def taxes(order):
    found = collections.Counter()
    for row in order.get("orderedItem", []) + order.get("allowanceCharge", []):
        sign = 1 if row.get("chargeIndicator", True) else -1
        for t in row.get("taxSubtotal", []):
            found[Decimal(t.get("percent", "-1"))] += sign * cents(t["taxAmount"])
    return {p: v for p, v in found.items() if v}


def check(story, order, theirs):
    received = [p["amount"] for p in theirs["payments"] if p["state"] == "Settled"]
    book = Book(story, received)
    total = order["anticipatedMonetaryTotal"]
    tax = taxes(order)
    gross, net = cents(total["taxInclusiveAmount"]), cents(total["taxExclusiveAmount"])
    wrong = []

    def same(what, want, seen):
        if want != seen:
            wrong.append("%s: %s: expected %s, seen %s" % (story["code"], what, want, seen))

    if order["orderStatus"] in ("OrderCancelled", "OrderReturned"):
        return book, wrong
    same("gross", book.gross, gross)
    same("sums", gross, net + sum(tax.values()))
    same("rows", net, sum(cents(l["lineExtensionAmount"]) for l in order["orderedItem"]) +
         sum(cents(c["amount"]) * (1 if c["chargeIndicator"] else -1)
             for c in order.get("allowanceCharge", [])))
    same("tax", sum(tax.values()), cents(order["taxTotal"]["taxAmount"]))
    same("paid", book.paid, cents(total["prepaidAmount"]))
    same("open", gross - book.paid, cents(total["payableAmount"]))
    same("payments", sorted(received + book.given),
         sorted(cents(p["amount"]) for p in order["payment"]))
    if not book.alone:
        same("net", book.net, net)
    if not book.alone and book.gross == theirs["totalWithTax"]:
        said = collections.Counter()
        for t in theirs["taxSummary"]:
            said[Decimal(str(t["taxRate"]))] += t["taxTotal"]
        same("tax by rate", {p: v for p, v in said.items() if v}, tax)
    return book, wrong


def read(name, key):
    with open(name, encoding="utf-8") as f:
        docs = [json.loads(line) for line in f]
    return {key(d): d for d in docs if key(d)}


def main():
    stories = read(sys.argv[1], lambda d: d["code"])
    orders = read(sys.argv[2], lambda d: d.get("orderNumber") if d["type"] == "Order" else None)
    theirs = read(sys.argv[3], lambda d: d["code"])
    steps, wrong = collections.Counter(), []
    for code, story in stories.items():
        if code not in orders:
            wrong.append("%s: there is no order" % code)
            continue
        book, found = check(story, orders[code], theirs[code])
        steps += book.done
        wrong += found
    for line in wrong:
        print(line)
    print("%d orders, %d figures differ; %s" % (len(stories), len(wrong), ", ".join(
        "%d %s" % (n, what.strip()) for what, n in sorted(steps.items()))), file=sys.stderr)
    return 1 if wrong else 0


sys.exit(main())
