"""The figures that an accountant finds in an order; see README.

    figures.py check CASE      compares the Order, or the Rejection, that is read
                               from standard input; "CASE: as booked", or a line
                               for each figure that differs
    figures.py check -         the same for orders whose orderNumber is the case
    figures.py changes CASE    compares the credit notes, changes and cancellations
                               that follow the order of the case
    figures.py changes -       the same for those whose orderNumber is the case
    figures.py followed STORE  the names of the cases with such, that it can have
    figures.py orders          the Order of each case that is made, a line each
    figures.py credits         the credit notes of each case
    figures.py cases STORE     the names of those that a store can have
"""
import collections
import decimal
import json
import os
import sys

D = decimal.Decimal
FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "figures.jsonl")
# Charges that have the same code in every store.
OURS = {"tip", "duties", "marketplace_tax", "restocking_fee", "refund"}
NOT_MADE = {"OrderCancelled", "OrderReturned", "OrderProblem", "OrderPaymentDue"}
# Payments of which a store need not keep an id.
NAMELESS = {"store_credit"}
STATUS = {"PaymentAutomaticallyApplied": "authorised", "PaymentDue": "pending"}


def rows():
    with open(FILE, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def plain(amount):
    """The same text for the same number, whatever its digits."""
    text = format(D(amount or "0").normalize() + 0, "f")
    return "0" if D(text) == 0 else text


def add(taxes):
    """Taxes by percent; those of nothing are no taxes."""
    total = collections.Counter()
    for percent, amount in taxes:
        total[percent] += D(amount)
    return {p: plain(a) for p, a in sorted(total.items()) if a}


def taxes_in(row):
    return [(plain(t["percent"]) if "percent" in t else "unknown", t["taxAmount"])
            for t in row.get("taxSubtotal", [])]


class Difference:
    def __init__(self, case):
        self.case, self.found = case, []

    def same(self, what, want, seen):
        if want != seen:
            self.found.append("%s: %s: expected %s, seen %s" % (
                self.case, what, json.dumps(want, ensure_ascii=False),
                json.dumps(seen, ensure_ascii=False)))


def charges_of(want, row, diff, name, indicator, order):
    """Those of one rate may be one row or several."""
    rates = want["rates"]
    expected = want.get(name, [])
    seen = [c for c in order.get("allowanceCharge", [])
            if c["chargeIndicator"] == indicator]
    diff.same(name + ", net", plain(sum((D(c["net"]) for c in expected), D(0))),
              plain(sum((D(c["amount"]) for c in seen), D(0))))
    diff.same(name + ", tax by rate",
              add((plain(rates[k]["percent"]), v)
                  for c in expected for k, v in c["tax"].items()),
              add(t for c in seen for t in taxes_in(c)))
    for code in OURS:
        diff.same("%s, %s" % (name, code),
                  plain(sum((D(c["net"]) for c in expected if c["what"] == code), D(0))),
                  plain(sum((D(c["amount"]) for c in seen
                             if c.get("allowanceChargeReasonCode") == code), D(0))))


def check_lines(row, diff, order):
    rates = row["rates"]
    diff.same("lines", [[l["sku"], plain(l["quantity"]), plain(l["net"]),
                         add((plain(rates[k]["percent"]), v) for k, v in l["tax"].items())]
                        for l in row["lines"]],
              [[l.get("sku"), plain(l["orderQuantity"]), plain(l["lineExtensionAmount"]),
                add(taxes_in(l))] for l in order["orderedItem"]])
    pieces = collections.Counter()
    for l in order["orderedItem"]:
        if l.get("additionalType") not in ("GiftCard", "Virtual"):
            pieces[l.get("sku")] += D(l["orderQuantity"])
    diff.same("pieces", {k: plain(v) for k, v in sorted(row["pieces"].items())},
              {k: plain(v) for k, v in sorted(pieces.items())})


def check_totals(row, diff, order):
    want, seen = row["totals"], order.get("anticipatedMonetaryTotal", {})
    for ours, theirs in (("net", "taxExclusiveAmount"), ("gross", "taxInclusiveAmount"),
                         ("paid", "prepaidAmount"), ("rounding", "payableRoundingAmount"),
                         ("open", "payableAmount")):
        diff.same("totals, " + ours, plain(want[ours]), plain(seen.get(theirs)))
    diff.same("totals, tax", plain(want["tax"]),
              plain(order.get("taxTotal", {}).get("taxAmount")))
    taxes = [t for l in order["orderedItem"] for t in taxes_in(l)]
    for c in order.get("allowanceCharge", []):
        taxes += [(p, a if c["chargeIndicator"] else -D(a)) for p, a in taxes_in(c)]
    diff.same("totals, tax by rate",
              add((plain(row["rates"][k]["percent"]), v)
                  for k, v in want["tax_by_rate"].items()), add(taxes))


def check_payments(row, diff, order):
    def key(p):
        return [plain(p["amount"]), p.get("status", "paid")]

    want = sorted(row["payment"], key=key)
    seen = sorted(({"method": p.get("paymentMethod"), "id": p.get("identifier"),
                    "amount": p["amount"], "day": p.get("paidDate"),
                    "status": STATUS.get(p.get("paymentStatus"), "paid")}
                   for p in order.get("payment", [])), key=key)
    diff.same("payments", [key(p) for p in want], [key(p) for p in seen])
    for a, b in zip(want, seen):
        if D(a["amount"]) < 0:
            if "store_credit" in (a["method"], b["method"]):
                diff.same("payment of %s, method" % a["amount"], a["method"], b["method"])
            continue
        for name in ("method", "id"):
            if b[name] is None and name == "id" and a["method"] in NAMELESS:
                continue
            diff.same("payment of %s, %s" % (a["amount"], name), a[name], b[name])
        if b["day"] is not None:
            diff.same("payment of %s, day" % a["amount"], a["day"], b["day"])


def check_order(row, diff, order):
    status = order.get("orderStatus")
    if row["status"] in NOT_MADE:
        diff.same("orderStatus", row["status"],
                  "OrderPaymentDue" if status not in NOT_MADE
                  and order.get("paymentStatus") == "PaymentDue" else status)
        return
    diff.same("is made", True, status not in NOT_MADE)
    diff.same("orderDay", row["day"], order.get("orderDay"))
    diff.same("customerReference", row.get("buyerNumber"), order.get("customerReference"))
    diff.same("documentCurrencyCode", row["currency"], order["documentCurrencyCode"])
    diff.same("valueAddedTaxIncluded", row["taxInPrices"],
              order.get("valueAddedTaxIncluded", False))
    check_lines(row, diff, order)
    charges_of(row, row, diff, "charges", True, order)
    charges_of(row, row, diff, "allowances", False, order)
    check_totals(row, diff, order)
    check_payments(row, diff, order)


def check_credit(row, want, diff, doc):
    """A credit note: what was given back stands in its charges, what was kept in
    its allowances."""
    rates, what = row["rates"], want["key"]
    diff.same(what + ", day", want["day"], doc.get("issueDate"))
    diff.same(what + ", currency", row["currency"], doc["documentCurrencyCode"])
    diff.same(what + ", lines",
              [[l["n"], l["sku"], plain(l["quantity"]), plain(l["net"]),
                add((plain(rates[k]["percent"]), v) for k, v in l["tax"].items())]
               for l in want["lines"]],
              [[l["orderItemNumber"], l["sku"], plain(l["creditedQuantity"]),
                plain(l["lineExtensionAmount"]), add(taxes_in(l))]
               for l in doc.get("creditNoteLine", [])])
    for l, seen in zip(want["lines"], doc.get("creditNoteLine", [])):
        # A store that does not know why it is not in stock again says none.
        if "restock" in seen and (l.get("restock"), seen["restock"]) != ("blocked", "none"):
            diff.same(what + ", restock", l.get("restock"), seen["restock"])
    charges_of({**row, "given_back": want["given_back"]}, row, diff, "given_back",
               True, doc)
    charges_of({**row, "kept": want["kept"]}, row, diff, "kept", False, doc)
    totals, seen = want["totals"], doc["legalMonetaryTotal"]
    for ours, theirs in (("net", "taxExclusiveAmount"), ("gross", "taxInclusiveAmount"),
                         ("paid_back", "prepaidAmount"), ("open", "payableAmount")):
        diff.same(what + ", " + ours, plain(totals[ours]), plain(seen.get(theirs)))
    diff.same(what + ", tax", plain(totals["tax"]), plain(doc["taxTotal"]["taxAmount"]))
    check_payments(want, diff, doc)


def check_follower(row, want, diff, doc):
    """A change or a cancellation, by the order as it is now."""
    what, order = want["type"], doc["order"]
    diff.same(what, what, doc["type"])
    lines = want.get("lines")
    if lines is not None:
        diff.same(what + ", lines", lines, doc.get("orderItemNumber", "all"))
    if "totals" in want:
        check_totals({**row, "totals": want["totals"]}, diff, order)
    if "pieces" in want:
        pieces = collections.Counter()
        for l in order["orderedItem"]:
            pieces[l["sku"]] += D(l["orderQuantity"])
        diff.same(what + ", pieces", want["pieces"],
                  {k: plain(v) for k, v in sorted(pieces.items())})


def compare_changes(row, docs):
    diff = Difference(row["case"])
    credits = [d for d in docs if d["type"] == "CreditNote"]
    others = [d for d in docs if d["type"] != "CreditNote"]
    wanted = row.get("credits", [])
    diff.same("credit notes", [c["key"] for c in wanted],
              [d["identifier"].rsplit("-", 1)[1] for d in credits])
    diff.same("changes", [f["type"] for f in row.get("follows", [])],
              [d["type"] for d in others])
    if not diff.found:
        for want, doc in zip(wanted, credits):
            check_credit(row, want, diff, doc)
        for want, doc in zip(row.get("follows", []), others):
            check_follower(row, want, diff, doc)
    return diff.found


def changes(case, docs):
    row = [r for r in rows() if r["case"] == case]
    if not row:
        sys.exit("figures: no case %s" % case)
    found = compare_changes(row[0], docs)
    print("\n".join(found) or case + ": as booked")
    return 1 if found else 0


def compare(row, docs):
    diff = Difference(row["case"])
    if len(docs) != 1:
        diff.same("documents", 1, len(docs))
    elif row["status"] == "refused":
        diff.same("reason", row["reason"], docs[0].get("reason"))
    elif docs[0]["type"] != "Order":
        diff.same("refused", None, docs[0].get("reason"))
    else:
        check_order(row, diff, docs[0])
    return diff.found


def check(case, docs):
    row = [r for r in rows() if r["case"] == case]
    if not row:
        sys.exit("figures: no case %s" % case)
    found = compare(row[0], docs)
    if any(not compare({**row[0], **other}, docs) for other in row[0].get("or", [])):
        found = []
    print("\n".join(found) or case + ": as booked")
    return 1 if found else 0


def check_all(docs, check_one):
    found, by_case = 0, collections.defaultdict(list)
    for d in docs:
        by_case[d.get("orderNumber", d.get("reason"))].append(d)
    for case, its in by_case.items():
        found |= check_one(case, its)
    return found


def taxes_out(row, one, net):
    out, before = [], D(net)
    for k, amount in one["tax"].items():
        rate = row["rates"][k]
        tax = {"taxAmount": amount, "percent": rate["percent"], "taxCategory": k}
        if len(one["tax"]) > 1:
            tax["taxableAmount"] = plain(before if rate.get("compound") else net)
        before += D(amount)
        out.append(tax)
    return out


def line_out(row, l):
    quantity, price, net = D(l["quantity"]), D(l["price"]), D(l["net"])
    taxes = taxes_out(row, l, l["net"])
    priced = net + (sum(D(t["taxAmount"]) for t in taxes) if row["taxInPrices"] else 0)
    digits = -D(row["totals"]["gross"]).as_tuple().exponent
    off = (quantity * price).quantize(D(1).scaleb(-digits), decimal.ROUND_HALF_UP) - priced
    out = {"orderItemNumber": l["n"], "id": "line-" + l["n"], "sku": l["sku"],
           "name": l["name"], "orderQuantity": l["quantity"], "price": l["price"],
           "lineExtensionAmount": l["net"]}
    if l.get("kind") in ("gift_card", "virtual"):
        out["additionalType"] = {"gift_card": "GiftCard", "virtual": "Virtual"}[l["kind"]]
    if taxes:
        out["taxSubtotal"] = taxes
    if off > 0:
        out["allowanceCharge"] = [{"chargeIndicator": False, "amount": plain(off)}]
    return out


def charge_out(row, c, indicator):
    out = {"chargeIndicator": indicator, "allowanceChargeReasonCode": c["what"],
           "allowanceChargeReason": c["what"].replace("_", " ").capitalize(),
           "amount": c["net"]}
    if c["tax"]:
        out["taxSubtotal"] = taxes_out(row, c, c["net"])
    if c["what"] in ("refund", "restocking_fee") and len(c["tax"]) > 1:
        beside(out["taxSubtotal"], c["net"])
    return out


def beside(taxes, net):
    """Rates that stand beside each other: each has a part of the net."""
    rest, digits = D(net), D(net).as_tuple().exponent
    for t in taxes[:-1]:
        part = (D(t["taxAmount"]) * 100 / D(t["percent"])).quantize(
            D(1).scaleb(digits), decimal.ROUND_HALF_UP)
        t["taxableAmount"], rest = plain(part), rest - part
    taxes[-1]["taxableAmount"] = plain(rest)


def payment_out(row, p):
    out = {"paymentMethod": p["method"], "identifier": p["id"], "amount": p["amount"],
           "currency": row["currency"], "paidDate": p["day"]}
    for name, ours in STATUS.items():
        if p.get("status") == ours:
            out["paymentStatus"] = name
    return out


def order_out(row, number):
    t = row["totals"]
    address = {"name": "Ada Byron", "streetAddress": "Dam 1", "postalCode": "1012 JS",
               "addressLocality": "Amsterdam", "addressCountry": "NL"}
    order = {
        "type": "Order", "v": 1, "source": "shop", "id": str(number),
        "ref": "NL-%d" % number, "orderNumber": str(number),
        "orderDate": row["day"] + "T12:00:00Z", "orderDay": row["day"],
        "dateModified": row["day"] + "T12:00:00Z", "orderStatus": row["status"],
        "paymentStatus": "PaymentComplete", "documentCurrencyCode": row["currency"],
        "valueAddedTaxIncluded": row["taxInPrices"],
        "customer": {"identifier": "17", "givenName": "Ada", "familyName": "Byron",
                     "email": "ada@example.org"},
        "billingAddress": address,
        "orderDelivery": {"hasDeliveryMethod": "standard", "deliveryAddress": address},
        "orderedItem": [line_out(row, l) for l in row["lines"]],
        "allowanceCharge": [charge_out(row, c, True) for c in row.get("charges", [])] +
                           [charge_out(row, c, False) for c in row.get("allowances", [])],
        "taxTotal": {"taxAmount": t["tax"]},
        "anticipatedMonetaryTotal": {
            "lineExtensionAmount": plain(sum(D(l["net"]) for l in row["lines"])),
            "chargeTotalAmount": plain(sum((D(c["net"]) for c in row.get("charges", [])), D(0))),
            "allowanceTotalAmount": plain(sum((D(c["net"])
                                               for c in row.get("allowances", [])), D(0))),
            "taxExclusiveAmount": t["net"], "taxInclusiveAmount": t["gross"],
            "prepaidAmount": t["paid"], "payableRoundingAmount": t["rounding"],
            "payableAmount": t["open"]},
        "payment": [payment_out(row, p) for p in row["payment"]]}
    if "buyerNumber" in row:
        order["customerReference"] = row["buyerNumber"]
    return order


def credit_out(row, want, number):
    t, price = want["totals"], {l["n"]: l["price"] for l in row["lines"]}
    lines = []
    for l in want["lines"]:
        out = line_out(row, {**l, "price": price[l["n"]], "name": l["sku"]})
        out["creditedQuantity"] = out.pop("orderQuantity")
        out.pop("allowanceCharge", None)
        if "restock" in l:
            out["restock"] = l["restock"]
        lines.append(out)
    return {
        "type": "CreditNote", "v": 1, "source": "shop", "id": "%d-%s" % (number, want["key"]),
        "ref": "NL-%d" % number, "identifier": "NL-%d-%s" % (number, want["key"]),
        "orderNumber": str(number), "dateModified": want["day"] + "T12:00:00Z",
        "issueDate": want["day"], "documentCurrencyCode": row["currency"],
        "valueAddedTaxIncluded": row["taxInPrices"], "creditNoteLine": lines,
        "allowanceCharge": [charge_out(row, c, True) for c in want["given_back"]] +
                           [charge_out(row, c, False) for c in want["kept"]],
        "taxTotal": {"taxAmount": t["tax"]},
        "legalMonetaryTotal": {"taxExclusiveAmount": t["net"],
                               "taxInclusiveAmount": t["gross"]}}


def main():
    if sys.argv[1:2] == ["check"] and len(sys.argv) == 3:
        docs = [json.loads(line) for line in sys.stdin]
        docs = [d for d in docs if d["type"] in ("Order", "Rejection")]
        if sys.argv[2] == "-":
            return check_all(docs, check)
        return check(sys.argv[2], docs)
    if sys.argv[1:2] == ["changes"] and len(sys.argv) == 3:
        docs = [json.loads(line) for line in sys.stdin]
        docs = [d for d in docs if d["type"] in (
            "CreditNote", "OrderChange", "OrderCancellation", "Rejection")]
        if sys.argv[2] == "-":
            return check_all(docs, changes)
        return changes(sys.argv[2], docs)
    if sys.argv[1:2] == ["cases"] and len(sys.argv) == 3:
        print("\n".join(r["case"] for r in rows() if sys.argv[2] in r["stores"]))
    elif sys.argv[1:2] == ["followed"] and len(sys.argv) == 3:
        print("\n".join(r["case"] for r in rows() if sys.argv[2] in r["stores"]
                        and (r.get("credits") or r.get("follows"))))
    elif sys.argv[1:] == ["credits"]:
        for n, row in enumerate(rows(), 1):
            for want in row.get("credits", []):
                print(json.dumps(credit_out(row, want, 1000 + n), ensure_ascii=False,
                                 separators=(",", ":")))
    elif sys.argv[1:] == ["orders"]:
        for n, row in enumerate(rows(), 1):
            if "totals" in row and row["status"] not in NOT_MADE:
                print(json.dumps(order_out(row, 1000 + n), ensure_ascii=False,
                                 separators=(",", ":")))
    else:
        sys.exit(__doc__)
    return 0


sys.exit(main())
