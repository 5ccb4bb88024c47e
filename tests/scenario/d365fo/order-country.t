# A country that the table does not have is rejected before anything is sent.
$ jq -c '.orderDelivery.deliveryAddress.addressCountry = "XX"' <{{dir}}/order.json | ecx-push-erp fo
stdout {"type":"Rejection","ref":"NL-1001","code":"map","*":"*"}
stderr *DeliveryAddressCountryRegionId: table 'd365fo-countries' has no row for 'XX'*
exit 1
