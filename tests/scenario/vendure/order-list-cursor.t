# A cursor of another driver is an error, not the beginning of time.
# One that somebody types is refused at once.
$ ecx-ledger checkpoint shop order erp 17
stderr ecx-ledger: cursor '17': not a time, as the cursors of shop orders are: 2026-11-20T09:15:00Z
exit 64
$ mkdir erp; ecx-push-erp erp
stdin {"type":"Checkpoint","source":"shop","kind":"order","flow":"erp","cursor":"17"}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-orders shop
stderr ecx-fetch-orders: shop: orders: cursor '17' was not written by this driver
exit 78
