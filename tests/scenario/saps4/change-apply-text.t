# The text of a line is for a person.
# The members are those of the metadata, the codes of the states are supposed.
conf item_text_id = 0001
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0].additionalProperty = [{name: "Engraving", value: "Bo"}]' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: line 1: its text has changed, which is not changed by ecx
exit 1
