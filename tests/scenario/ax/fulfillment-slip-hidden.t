# synthetic: A quantity that AX hides is not zero.
# The document is one of the site.
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
stderr *Qty of a line is no number
stderr *Qty of a line is no number
exit 1
