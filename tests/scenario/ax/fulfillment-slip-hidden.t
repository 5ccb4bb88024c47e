# synthetic: A quantity that AX hides is not zero.
# The document is a custom one.
conf shipments = slip
conf slip_source = PackingSlipService PackingSlip CustPackingSlipJour CustPackingSlipTrans
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*
< 200  @partly.xml
> POST {{service}}
	*<PackingSlipServiceFindRequest*<Value1>SO-000042</Value1>*
< 200  @slips-hidden.xml
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *packing slip PS-1: Qty of a line is not a number
stderr *packing slip PS-2: Qty of a line is not a number
exit 1
