# supposed: A record that another user has reserved is no fault of the order.
# It is tried again, and not filed.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 500  {"message":"Record reserved by user JDOE","exception":"FormException","status":"ERROR"}
stderr *Record reserved by user JDOE*
exit 75
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200  {"jde__status":"ERROR","jde__simpleMessage":"Item TS-RED-M is in use"}
stderr *TS-RED-M is in use*
exit 75
$ ecx-ledger quarantine
