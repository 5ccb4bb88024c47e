# A posting date that is none ends the run before anything is sent, as it does ecx-map.
# No answer is needed.
conf posting_date = tomorrow
$ ecx-push-erp b1
stdin @order.json
stderr ecx-push-erp: b1: posting_date = tomorrow: write order, today or a day such as 2026-12-01
exit 78
$ ecx-map b1
stdin @order.json
stderr ecx-map: b1: posting_date = tomorrow: write order, today or a day such as 2026-12-01
exit 78
