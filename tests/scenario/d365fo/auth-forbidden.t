# A missing permission stops the run.
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?*
< 403  {"error":{"code":"","message":"Access denied to table EcoResProduct."}}
stderr *Access denied to table EcoResProduct.*(HTTP 403)
exit 77
