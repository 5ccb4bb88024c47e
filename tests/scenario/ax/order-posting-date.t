# An order before the open period is to be received on its first day, a later one on its own.
# AX has no other day of an order that can be set. No answer is needed.
conf posting_date = 2026-11-21
$ ecx-map ax <{{dir}}/order.json | grep -o '"ReceiptDateRequested":"[^"]*"'
stdout "ReceiptDateRequested":"2026-11-21"
$ sed 's/2026-11-20T/2026-11-30T/g' {{dir}}/order.json | ecx-map ax | grep -o '"ReceiptDateRequested":"[^"]*"'
stdout "ReceiptDateRequested":"2026-11-30"
