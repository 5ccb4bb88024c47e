# A link to another host is not followed.
# It would take the token along.
$ ecx-product-pull sales --raw
> GET /api/data/v9.2/products?*
< 200  {"value":[],"@odata.nextLink":"https://evil.example.org/api/data/v9.2/products?$skiptoken=2"}
> GET /api/data/v9.2/products?$skiptoken=2
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
