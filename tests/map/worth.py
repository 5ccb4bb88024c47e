"""Reads the document of each business system back: what it is worth.

    worth.py SYSTEM ORDERS RATES <DOCUMENTS

ORDERS are those that were mapped, DOCUMENTS what ecx-map made of them, a line
each; RATES is the table of tax codes. SYSTEM is tryton, or tryton-credit where
ORDERS are credit notes. Prints a line for each figure that differs, and for each payment that is
nowhere in the document.
"""
import collections
import decimal
import json
import re
import sys

D = decimal.Decimal
decimal.getcontext().prec = 60
Row = collections.namedtuple("Row", "item quantity net tax code", defaults=[None])

# Where a system has no field for a payment in the order itself.
NO_PAYMENT = {
    "d365fo": "the entity of the order has no text; only the method has a field",
}
# Where it has none for the day of the order.
NO_DAY = {
    "d365fo": "the entity takes the day on which the order is created",
    "d365sales": "an order of the CRM has no day of its own that can be set",
}
# The field with the tax code of a row, where the system computes tax by it.
TAX_CODE = {
    "ax": "TaxItemGroup", "d365bc": "taxCode", "d365fo": "SalesTaxItemGroupCode",
    "nav": "VAT_Prod_Posting_Group", "netsuite": "taxCode.id", "sapb1": "VatGroup",
    "saps4": "ProductTaxClassification1", "jde": "Tax Rate Area", "sage300": "ecx.tax",
    "sagex3": "VACITM.0",
}
# What a system cannot hold, by its reason.
CANNOT = {
    "salesforce": ["Quantity: decimal(18,2): '1.275' has 3 digits"],
}


def number(value):
    return D(str(value)) if value is not None else D(0)


def at(doc, path):
    for name in path.split("."):
        doc = doc.get(name) if isinstance(doc, dict) else None
    return doc


def tax_of(row, path="ecx.taxes"):
    return sum((number(t["amount"]) for t in at(row, path) or []), D(0))


def rows(lines, item, quantity, net, tax=None, code="-"):
    return [Row(at(l, item), number(at(l, quantity)), number(at(l, net)),
                tax_of(l, tax) if tax else None, at(l, code)) for l in lines]


def minus(row):
    return row._replace(net=-row.net, tax=None if row.tax is None else -row.tax)


def signed(found):
    """A quantity below zero is that of an allowance."""
    return [minus(r) if r.quantity < 0 else r for r in found]


# ---- a function a system: the rows of its document

def ax(d):
    found = [Row(l["ItemId"], number(l["SalesQty"]),
                 number(l["SalesPrice"]) * number(l["SalesQty"]) / number(l["PriceUnit"]),
                 None, l.get("TaxItemGroup")) for l in d["SalesLine"]]
    for c in d.get("MarkupTransHeader", []):
        amount = number(c.get("Value")) - number(at(c, "ecx.discount"))
        found.append(Row(c["MarkupCode"], D(0), amount, None, c.get("TaxItemGroup")))
    return found


def d365bc(d):
    lines = d.get("salesOrderLines") or d["salesCreditMemoLines"]
    return signed(rows(lines, "lineObjectNumber", "quantity",
                       "ecx.amount", "ecx.taxes", "taxCode"))


def nav(d):
    return signed(rows(d["SalesLines"], "No", "Quantity", "ecx.amount", "ecx.taxes",
                       "VAT_Prod_Posting_Group"))


def d365fo(d):
    found = [Row(l["ItemNumber"], number(l["OrderedSalesQuantity"]),
                 number(l["SalesPrice"]) * number(l["OrderedSalesQuantity"])
                 / number(l["SalesPriceQuantity"]), None, l.get("SalesTaxItemGroupCode")) for l in d["ecx"]["lines"]]
    for c in d["ecx"].get("charges", []):
        row = Row(c["SalesChargeCode"], D(0), number(c["FixedChargeAmount"]), None,
                  c.get("SalesTaxItemGroupCode"))
        found.append(minus(row) if at(c, "ecx.minus") else row)
    return found


def d365sales(d):
    return signed(rows(d["order_details"], "ecx.sku", "quantity", "ecx.amount", "ecx.taxes"))


def jde(d):
    return [Row(l["Item Number"], number(l["Quantity Ordered"]),
                number(l.get("Extended Price"))
                + number(l.get("Unit Price")) * number(l["Quantity Ordered"]), None,
                l.get("Tax Rate Area"))
            for l in d["Item List"]]


def netsuite(d):
    names = "item.refName", "quantity", "amount", None, "taxCode.id"
    return (rows(at(d, "item.items"), *names)
            + [minus(r) for r in rows(at(d, "ecx.discounts") or [], *names)])


def sage300(d):
    found = []
    for l in d["OrderDetails"]:
        row = Row(l.get("Item") or l["MiscellaneousChargesCode"],
                  number(l.get("QuantityOrdered")),
                  number(at(l, "ecx.amount")) + number(l.get("ExtendedAmount")), None,
                  at(l, "ecx.tax"))
        found.append(minus(row) if at(l, "ecx.minus") else row)
    return found


def sagex3(d):
    found = [r._replace(code=l.get("VACITM", [None])[0]) for l, r in
             zip(d["SOH4_1"], rows(d["SOH4_1"], "ITMREF", "QTY", "ecx.amount", "ecx.taxes"))]
    return [minus(r) if at(l, "ecx.line") == "discount" else r
            for l, r in zip(d["SOH4_1"], found)]


def salesforce(d):
    """Tax is a line of its own."""
    found = []
    for l in at(d, "OrderItems.records"):
        kind, amount = at(l, "ecx.type"), number(at(l, "ecx.amount"))
        if kind == "tax":
            found.append(Row(None, D(0), D(0), amount))
        else:
            found.append(Row(at(l, "ecx.sku"), number(l["Quantity"]),
                             -amount if kind == "discount" else amount, D(0)))
    return found


def sapb1(d):
    found = rows(d.get("DocumentLines", []), "ItemCode", "Quantity", "ecx.amount", None,
                 "VatGroup")
    for e in d.get("DocumentAdditionalExpenses", []):
        row = Row(e["ExpenseCode"], D(0), number(e["LineTotal"]), None, e.get("VatGroup"))
        found.append(minus(row) if at(e, "ecx.minus") else row)
    return found


def saps4(d):
    found = []
    for i in d["to_Item"]:
        for c in i["to_PricingElement"]:
            per = number(c.get("ConditionQuantity", 1))
            quantity = number(i["RequestedQuantity"])
            found.append(Row(i["Material"], quantity,
                             number(c["ConditionRateValue"]) / per * quantity, None,
                             i.get("ProductTaxClassification1")))
    for c in d.get("to_PricingElement", []):
        found.append(Row(c["ConditionType"], D(0), -number(c["ConditionRateValue"]), None))
    return found


def tryton(d):
    """Each tax is of all of the line, a compound one of the taxes before it too."""
    found = [minus(r) if l["type"] == "allowance" else r for l, r in
             zip(d["lines"], rows(d["lines"], "product", "quantity", "amount", "taxes"))]
    unit = D(1).scaleb(D(d["total_amount"]).as_tuple().exponent)
    for l in d["lines"]:
        near = unit * max(2, number(l["quantity"]))
        amount = before = number(l["amount"])
        for t in l.get("taxes", []):
            tax, rate = number(t["amount"]), number(t.get("rate")) / 100
            if min(abs(amount * rate - tax), abs(before * rate - tax)) > near:
                raise ValueError("tax of %s is not %s %% of %s" % (tax, t["rate"], amount))
            before += tax
    if number(d["total_amount"]) - number(d["untaxed_amount"]) != sum(r.tax for r in found):
        raise ValueError("taxes do not add up to total_amount")
    return found


# ---- the figures

def texts(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return " ".join(texts(v) for v in value)
    return str(value)


def by_code(found):
    """The net of each tax code."""
    nets = collections.Counter()
    for r in found:
        if r.code is not None:
            nets[r.code] += r.net
    return {k: v.quantize(D("0.0000000001")).normalize() for k, v in nets.items() if v}


def wanted_codes(system, order, rates):
    """A refund of rates that stand beside each other is a row a rate."""
    found = []
    for row in order["orderedItem"] + order["allowanceCharge"]:
        taxes = row.get("taxSubtotal", [])
        net = D(row.get("lineExtensionAmount", row.get("amount")))
        if row.get("chargeIndicator") is False:
            if system == "saps4":
                continue
            net = -net
        if len(taxes) > 1 and sum(D(t["taxableAmount"]) for t in taxes) == abs(net):
            found += [Row(None, 0, D(t["taxableAmount"]).copy_sign(net), None,
                          rates[t["percent"]]) for t in taxes]
        else:
            percent = "+".join(t["percent"] for t in taxes) or "0"
            found.append(Row(None, 0, net, None, rates[percent]))
    return by_code(found)


def days(value):
    """The values that are a day, each as YYYY-MM-DD."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [d for v in value for d in days(v)]
    found = re.fullmatch(r"(\d{4})-?(\d\d)-?(\d\d)", str(value))
    return ["-".join(found.groups())] if found else []


def check_credit(system, credit, native):
    found = globals()[system](native)
    total = credit["legalMonetaryTotal"]
    net = sum(r.net for r in found).quantize(D("0.0000000001"))
    if net != D(total["taxExclusiveAmount"]):
        yield "net: expected %s, seen %s" % (total["taxExclusiveAmount"], net.normalize())
    if found[0].tax is not None:
        gross = net + sum(r.tax for r in found)
        if gross != D(total["taxInclusiveAmount"]):
            yield "gross: expected %s, seen %s" % (total["taxInclusiveAmount"], gross)
    for line in credit["creditNoteLine"]:
        if (line["sku"], D(line["creditedQuantity"])) not in [(r.item, r.quantity)
                                                              for r in found]:
            yield "line %s is not there" % line["orderItemNumber"]
    if credit["issueDate"] not in days(native):
        yield "day: %s is not there" % credit["issueDate"]
    if credit["identifier"] not in texts(native):
        yield "key: %s is not there" % credit["identifier"]


def check(system, order, native, rates):
    if order["type"] == "CreditNote":
        yield from check_credit(system.split("-")[0], order, native)
        return
    found = globals()[system](native)
    total = order["anticipatedMonetaryTotal"]
    cent = D("0.0000000001")
    net = sum(r.net for r in found).quantize(cent)
    if net != D(total["taxExclusiveAmount"]):
        yield "net: expected %s, seen %s" % (total["taxExclusiveAmount"], net.normalize())
    if found[0].tax is not None:
        gross = net + sum(r.tax for r in found)
        if gross != D(total["taxInclusiveAmount"]):
            yield "gross: expected %s, seen %s" % (total["taxInclusiveAmount"], gross)
    if system in TAX_CODE:
        codes = wanted_codes(system, order, rates), by_code(found)
        if codes[0] != codes[1]:
            yield "net by tax code: expected %s, seen %s" % codes
    there = [(r.item, r.quantity) for r in found]
    for line in order["orderedItem"]:
        gift = line.get("additionalType") == "GiftCard"
        want = ("4711" if gift else line["sku"], D(line["orderQuantity"]))
        if want not in there:
            yield "line %s: %s pieces of %s are not there" % (
                line["orderItemNumber"], want[1], want[0])
    if system not in NO_DAY and order["orderDay"] not in days(native):
        yield "day: %s is not there" % order["orderDay"]
    number = order.get("customerReference", "")
    if number not in texts(native):
        yield "the buyer's number %s is not there" % number
    if system in NO_PAYMENT:
        return
    for p in order.get("payment", []):
        words = "%s %s %s" % (p["paymentMethod"], p["identifier"], p["amount"])
        if words not in texts(native):
            yield "payment %s is not there" % words


def main():
    system, orders, rates = sys.argv[1:]
    cannot = list(CANNOT.get(system, []))
    with open(orders, encoding="utf-8") as f:
        orders = [json.loads(line) for line in f]
    with open(rates, encoding="utf-8") as f:
        table = [line.strip().split(",") for line in f][1:]
    rates = dict(table)
    docs = [json.loads(line) for line in sys.stdin]
    if len(docs) != len(orders):
        print("expected %d documents, seen %d" % (len(orders), len(docs)))
    for order, doc in zip(orders, docs):
        if doc["type"] == "Rejection":
            if any(c in doc["reason"] for c in cannot):
                cannot = [c for c in cannot if c not in doc["reason"]]
            else:
                print("%s: refused: %s" % (order["ref"], doc["reason"]))
            continue
        try:
            for text in check(system, order, doc["native"], rates):
                print("%s: %s" % (order["ref"], text))
        except (KeyError, TypeError, ValueError) as e:
            print("%s: %r" % (order["ref"], e))
    for c in cannot:
        print("it can hold what was refused before: %s" % c)


main()
