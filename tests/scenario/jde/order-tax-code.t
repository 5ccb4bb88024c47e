# With tax_table, lines and charges have the code of their rate and country.
# A row without a country is for all others; two codes of one country are refused.
# The requests are made by the map alone.
conf tax_table = {{tmp}}/taxes.csv
$ printf 'percent,country,code\n21,NL,NL21\n21,BE,BE21\n21,,EU21\n' >taxes.csv
$ ecx-map jde | jq -c '.native["Item List"] | map(.["Tax Rate Area"])'
stdin @order.json
stdout ["NL21","NL21","NL21"]
$ jq -c '.orderDelivery.deliveryAddress.addressCountry = "BE"' {{dir}}/order.json | ecx-map jde | jq -c '.native["Item List"][1]["Tax Rate Area"]'
stdout "BE21"
$ jq -c '.orderDelivery = {} | .billingAddress.addressCountry = "LT"' {{dir}}/order.json | ecx-map jde | jq -c '.native["Item List"][1]["Tax Rate Area"]'
stdout "EU21"
$ echo 21,BE,BE6 >>taxes.csv; ecx-map jde
stdin @order.json
stderr *taxes.csv:5: tax_table: '21' is also on line 3: remove one of them
exit 78
