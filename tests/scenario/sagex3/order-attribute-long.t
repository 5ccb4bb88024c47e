# synthetic: An engraving that the description of a line cannot hold is not cut.
# The order is refused, and the message names the key.
$ ecx-push-erp x3
stdin @order-attributes.json
> GET {{erp}}/SORDER?*
< 200  {"$resources":[]}
stdout {"type":"Rejection","*":"*"}
stderr *'Engraving: Bo, who was the best of us all' of 'TS-RED-M' is longer than the 30 characters of ITMDES1: publish a longer field, and set line_text_field
exit 1
