# A cursor of another driver is an error, not the beginning of time.
$ ecx-ledger checkpoint shop order erp 17
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-orders shop
stderr ecx-fetch-orders: shop: orders: cursor '17' was not written by this driver
exit 78
