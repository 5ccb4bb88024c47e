# A state that is not set now has no row: it is asked for until the store has it.
# The members are those of the contract.
conf [b1] driver = sapb1
conf [b1] role = business
conf [b1] url = {{url}}
conf [b1] company = TEST
conf retries = 0
$ ecx-state-push shop
stdin {"type":"OrderState","v":1,"source":"b1","id":"17","ref":"NL-1001","orderId":"1","number":"17"}
> GET /rest/all/V1/orders/1
< 500  {"message":"Internal Error. Report ID: webapi-1"}
> GET /rest/all/V1/store/storeConfigs
< 200 []
stderr ecx-state-push: shop: state NL-1001: again: *; the next pull sends it again
exit 75
$ ecx-ledger deferred
