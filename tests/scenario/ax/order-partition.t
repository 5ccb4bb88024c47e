# Each message names its partition where there are several.
conf partition = initial
conf language = nl
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}
	*<Company>DAT</Company><Language>nl</Language>
	<PartitionKey>initial</PartitionKey></CallContext>*
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
