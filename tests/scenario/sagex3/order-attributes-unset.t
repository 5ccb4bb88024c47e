# synthetic: Without a field for them, the receipt says that attributes are missing.
$ jq -c 'del(.orderedItem[].additionalProperty)' | ecx-push-erp x3
stdin @order-attributes.json
> GET {{erp}}/SORDER?*
< 200  {"$resources":[]}
> POST {{soap}}  *
< 200  @saved.xml
stdout \{"type":"Receipt",*"note":"the attributes of the order are not there: text_field is not set"*
stderr *the attributes of the order are not there: text_field is not set
